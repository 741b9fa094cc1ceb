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
		t.Skip("builds 30 programs")
	}
	size := func(ldflags, tags string) int64 {
		info, err := os.Stat(build(t, "weight", "-ldflags="+ldflags, "-tags="+tags))
		if err != nil {
			t.Fatal(err)
		}
		return info.Size()
	}
	for _, program := range []struct {
		imports                 string
		ports, lookupPort, iana int64 // limits of the growth, in KiB
	}{
		{"fmt", 96, 106, 340},
		{"os", 86, 100, 340},
		{"neither", 96, 106, 340},
	} {
		for _, ldflags := range []string{"", "-s -w"} {
			tag := "weight_" + program.imports
			plain := size(ldflags, tag)
			looksUp := size(ldflags, tag+",weight_ports")
			gopacket := size(ldflags, tag+",weight_gopacket")
			t.Logf("imports %s, -ldflags=%q: %d bytes; gopacket adds %d",
				program.imports, ldflags, plain, gopacket-plain)
			for _, growth := range []struct {
				what         string
				bytes, limit int64
			}{
				{"ByNumber and ByKeyword add", looksUp - plain, program.ports},
				{"with LookupPort they add", size(ldflags, tag+",weight_lookupport") - plain, program.lookupPort},
				{"IANA adds to the first", size(ldflags, tag+",weight_iana") - looksUp, program.iana},
			} {
				t.Logf("\t%-26s %7d bytes, %3d KiB", growth.what, growth.bytes, (growth.bytes+1023)>>10)
				// Elsewhere segments may be rounded up to more than 4 KiB.
				if growth.bytes > growth.limit<<10 && runtime.GOARCH == "amd64" {
					t.Errorf("imports %s, -ldflags=%q: %s %d bytes; want at most %d KiB",
						program.imports, ldflags, growth.what, growth.bytes, growth.limit)
				}
			}
			if looksUp >= gopacket {
				t.Errorf("imports %s, -ldflags=%q: ports adds %d bytes; want less than gopacket, %d",
					program.imports, ldflags, looksUp-plain, gopacket-plain)
			}
		}
	}
}

// build builds the program in dir, a subdirectory, and returns its file.
func build(tb testing.TB, dir string, flags ...string) string {
	tb.Helper()
	if _, err := exec.LookPath("go"); err != nil {
		tb.Skip("needs the go command: ", err)
	}
	file := filepath.Join(tb.TempDir(), "program.exe") // Windows runs no other
	// Neither the directory nor the state of the checkout may show in a size.
	args := append([]string{"build", "-trimpath", "-buildvcs=false", "-o", file}, flags...)
	cmd := exec.Command("go", append(args, "./"+dir)...)
	if out, err := cmd.CombinedOutput(); err != nil {
		tb.Fatalf("%v: %v\n%s", cmd, err, out)
	}
	return file
}
