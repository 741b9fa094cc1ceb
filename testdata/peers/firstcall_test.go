package peers

import (
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// BenchmarkFirstCall calls IANA in a fresh process, as a program does that needs
// one name. In another it parses the registry, from which the table comes. The last
// contender calls IANA for the first time in a process that has parsed the registry
// ten times, so that the code, the heap and the caches are warm.
//
// The time of the process itself does not count; see the program firstcall.
func BenchmarkFirstCall(b *testing.B) {
	call, file := newFirstCall(b)
	warm := append(slices.Repeat([]string{file}, 10), "IANA")
	contenders := []struct {
		name  string
		calls []string
	}{
		{"ports", []string{"IANA"}},
		{"ports, ParseIANA", []string{file}},
		{"ports, warm", warm},
	}
	ns, ratios := medians(*rounds, len(contenders), func(i int) float64 {
		return float64(call(contenders[i].calls...))
	})
	for i, c := range contenders {
		b.Run(c.name, func(b *testing.B) { reportTimes(b, i, ns, ratios) })
	}
}

// TestHeap logs what the table of IANA and one that is parsed from the registry add
// to the heap, and checks that the former is within bounds.
func TestHeap(t *testing.T) {
	if testing.Short() {
		t.Skip("builds a program")
	}
	call, file := newFirstCall(t)
	iana, parsed := call("-heap", "IANA"), call("-heap", file)
	t.Logf("IANA adds %d bytes to the heap, ParseIANA %d", iana, parsed)
	if iana < 500_000 || iana > 1_250_000 { // less if the call was not the first
		t.Errorf("IANA adds %d bytes to the heap; want 500,000 to 1,250,000", iana)
	}
}

// newFirstCall returns a function that runs the program firstcall and returns the
// number that it prints, and a file with the registry.
func newFirstCall(tb testing.TB) (call func(args ...string) int64, file string) {
	program := build(tb, "firstcall")
	return func(args ...string) int64 {
		cmd := exec.Command(program, args...)
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if err != nil {
			tb.Fatalf("%v: %v", cmd, err)
		}
		n, err := strconv.ParseInt(strings.TrimSpace(string(out)), 10, 64)
		if err != nil {
			tb.Fatal(err)
		}
		return n
	}, registry(tb)
}
