package peers

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"testing"
)

// TestBinarySize logs what lookups add to the size of a program, and checks that
// it is within bounds. The program is in the directory weight. Tags choose what
// it looks up in and what it imports besides.
func TestBinarySize(t *testing.T) {
	if testing.Short() {
		t.Skip("builds 18 programs")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("needs the go command: ", err)
	}
	file := filepath.Join(t.TempDir(), "weight")
	size := func(ldflags, tags string) int64 {
		// Neither the directory nor the state of the checkout may show in a size.
		cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags="+ldflags, "-tags="+tags, "-o", file, "./weight")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", cmd, err, out)
		}
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		return info.Size()
	}
	for _, program := range []struct {
		imports string
		limit   int64 // of the growth, in bytes
	}{
		{"fmt", 84 << 10}, {"os", 75 << 10}, {"neither", 84 << 10}, // not much more than measured
	} {
		for _, ldflags := range []string{"", "-s -w"} {
			tag := "weight_" + program.imports
			plain := size(ldflags, tag)
			growth := size(ldflags, tag+",weight_ports") - plain
			gopacket := size(ldflags, tag+",weight_gopacket") - plain
			t.Logf("imports %-8s -ldflags=%-8q %8d bytes; ports %+7d; gopacket %+8d", program.imports+",", ldflags, plain, growth, gopacket)
			// Elsewhere segments may be rounded up to more than 4 KiB.
			if growth > program.limit && runtime.GOARCH == "amd64" {
				t.Errorf("imports %s, -ldflags=%q: ports adds %d bytes; want at most %d", program.imports, ldflags, growth, program.limit)
			}
			if growth >= gopacket {
				t.Errorf("imports %s, -ldflags=%q: ports adds %d bytes; want less than gopacket, %d", program.imports, ldflags, growth, gopacket)
			}
		}
	}
}
