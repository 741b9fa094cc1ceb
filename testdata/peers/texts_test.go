package peers

import (
	"bytes"
	"encoding/csv"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// The texts to read are random, and the same in each run. A flag replaces one
// by a real file.
var (
	registryFlag = flag.String("registry", "", "read IANA's registry from `file`, an absolute path")
	servicesFlag = flag.String("services", "", "read services(5) from `file`, an absolute path")
)

// registry returns the -registry file, or else one with newRegistry().
func registry(tb testing.TB) (file string) { return realOr(tb, *registryFlag, newRegistry) }

// services returns the -services file, or else one with newServices().
func services(tb testing.TB) (file string) { return realOr(tb, *servicesFlag, newServices) }

func realOr(tb testing.TB, file string, newText func() []byte) string {
	var err error
	if file != "" {
		_, err = os.Stat(file)
	} else {
		file = filepath.Join(tb.TempDir(), "text")
		err = os.WriteFile(file, newText(), 0o666)
	}
	if err != nil {
		tb.Fatal(err)
	}
	return file
}

// newRegistry returns a text like IANA's registry of 2024, in size and shape:
// 12,000 rows with a name and a port, 1,000 with a name only, ports to 49,151
// with gaps that widen, and here and there a note of several lines.
func newRegistry() []byte {
	r := newRandom(5)
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write([]string{"Service Name", "Port Number", "Transport Protocol", "Description",
		"Assignee", "Contact", "Registration Date", "Modification Date",
		"Reference", "Service Code", "Unauthorized Use Reported", "Assignment Notes"})
	for port := 1; port <= 49_151; port++ {
		name, description, person := r.name(), r.sentence(), "["+r.name()+"_"+r.name()+"]"
		date, note := "", ""
		if r.IntN(3) == 0 {
			date = fmt.Sprintf("20%02d-%02d-%02d", r.IntN(24), 1+r.IntN(12), 1+r.IntN(28))
		}
		if r.IntN(40) == 0 {
			note = "This entry is an alias to \"" + r.name() + "\".\n" + r.sentence() + "\n" + r.sentence()
		}
		for _, proto := range protocols {
			if r.IntN(8) > 0 {
				w.Write([]string{name, strconv.Itoa(port), proto.String(), description,
					person, person, date, "", "", "", "", note})
			}
		}
		// None below 3,000, then growing to 140 on average.
		if gap := min(r.IntN(1+port*(port>>8)>>15), 49_151-port); gap > 0 {
			w.Write([]string{"", fmt.Sprintf("%d-%d", port+1, port+gap), "", "Unassigned",
				"", "", "", "", "", "", "", ""})
			port += gap
		}
	}
	for range 1000 {
		w.Write([]string{r.name(), "", "", r.sentence(),
			"", "", "", "", "", "", "", "Defined TXT keys: " + r.sentence()})
	}
	w.Flush()
	return b.Bytes()
}

// newServices returns a text like FreeBSD's /etc/services of 2019, in size and
// shape.
func newServices() []byte {
	r := newRandom(6)
	var b bytes.Buffer
	for port, line := 0, 0; line < 2500; line += 2 {
		port += 1 + r.IntN(4)
		if r.IntN(20) == 0 {
			fmt.Fprintf(&b, "#\t\t%d/tcp   %s\n#\t\t%[1]d/udp   %[2]s\n", port, r.sentence())
			continue
		}
		name, tail := r.name(), ""
		if r.IntN(20) == 0 {
			tail += "\t" + r.name() + " " + r.name()
		}
		if r.IntN(3) > 0 {
			tail += "\t#" + r.sentence()
		}
		fmt.Fprintf(&b, "%s\t%5d/tcp%s\n%[1]s\t%5[2]d/udp%[3]s\n", name, port, tail)
	}
	return b.Bytes()
}

// newTexts returns n rows in the table text format, as services(5) and as CSV.
// Each row is a line with a name that no other has.
func newTexts(n int) [3][]byte {
	r := newRandom(7)
	var t, s, c bytes.Buffer
	c.WriteString("Service Name,Port Number,Transport Protocol,Description\n")
	for i := range n {
		name, port, proto, sentence := fmt.Sprintf("%s-%d", r.name(), i), i/2%65536, protocols[i%2], r.sentence()
		fmt.Fprintf(&t, "%d/%v\t%s\t%s\n", port, proto, name, sentence)
		fmt.Fprintf(&s, "%s\t%d/%v\t# %s\n", name, port, proto, sentence)
		fmt.Fprintf(&c, "%s,%d,%v,%s\n", name, port, proto, sentence)
	}
	return [3][]byte{t.Bytes(), s.Bytes(), c.Bytes()}
}

// A random makes up queries and words.
type random struct{ *rand.Rand }

func newRandom(seed uint64) random { return random{rand.New(rand.NewPCG(1340, seed))} }

// name returns a name of 3 to 20 letters, digits and dashes, most often a short
// one.
func (r random) name() string {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	b := make([]byte, 3+r.IntN(1+r.IntN(18)))
	for i := range b {
		b[i] = letters[r.IntN(len(letters))]
	}
	if i := 1 + r.IntN(len(b)-1); i < len(b)-1 {
		b[i] = "0123456789------"[r.IntN(16)]
	}
	return string(b)
}

// sentence returns one to five words.
func (r random) sentence() string {
	words := make([]string, 1+r.IntN(5))
	for i := range words {
		words[i] = r.name()
	}
	return strings.Join(words, " ")
}
