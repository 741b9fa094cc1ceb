package ports

import (
	"bytes"
	"flag"
	"fmt"
	"go/format"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite table_data.go from testdata/rfc1340.txt")

// TestTableData checks that the built-in table is what the transcription
// compiles to.
func TestTableData(t *testing.T) {
	const source, file = "testdata/rfc1340.txt", "table_data.go"
	text, err := os.ReadFile(source)
	if err != nil {
		t.Fatal(err)
	}
	table, err := Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("%s: %v", source, err)
	}
	seed0, seed1 := bestSeeds(table.x)
	x, err := newIndex(table.x.rows, seed0, seed1)
	if err != nil {
		t.Fatal(err)
	}
	want, err := format.Source(tableData(x))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(file, want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(have, want) {
		return
	}
	t.Errorf("%s is not what %s compiles to; run: go generate", file, source)
	haveLines, wantLines := strings.Split(string(have), "\n"), strings.Split(string(want), "\n")
	for i := range max(len(haveLines), len(wantLines)) {
		var have, want string
		if i < len(haveLines) {
			have = haveLines[i]
		}
		if i < len(wantLines) {
			want = wantLines[i]
		}
		if have != want {
			t.Fatalf("the first difference is in line %d:\nhave %s\nwant %s", i+1, have, want)
		}
	}
}

// bestSeeds returns the seeds, of some thousand, with which the names of x
// stand nearest to the slots of their hashes.
func bestSeeds(x *index) (seed0, seed1 uint64) {
	var names []string
	seen := map[string]bool{}
	for i := range x.rows {
		for name := range x.rows[i].Names() {
			if name = strings.ToLower(name); !seen[name] {
				seen[name] = true
				names = append(names, name)
			}
		}
	}
	best := len(names) * len(names)
	empty := make([]uint32, len(x.slots))
	taken := make([]bool, len(x.slots))
	for i := range uint64(20_000) {
		try := index{seed0: i * 0x9e3779b97f4a7c15, seed1: i * 0xd1b54a32d192ed03, slots: empty, names: x.names[:1]}
		clear(taken)
		steps := 0
		for _, name := range names {
			_, p := try.find(name)
			for ; taken[p.slot]; p.slot = (p.slot + 1) % len(taken) {
				steps++
			}
			taken[p.slot] = true
		}
		if steps < best {
			best, seed0, seed1 = steps, try.seed0, try.seed1
		}
	}
	return seed0, seed1
}

// tableData returns the Go source of the variable rfc1340 that is equal to x.
func tableData(x *index) []byte {
	var b bytes.Buffer
	b.WriteString(`// Code generated from testdata/rfc1340.txt by "go generate"; DO NOT EDIT.

package ports

//go:generate go test -run ^TestTableData$ -update .

// rfc1340 is the table of RFC 1340 (July 1992). It is made of nothing but
// constants and pointers to them, so that the linker lays it out: there is no
// work for it when a program starts. Nothing assigns to it.
var rfc1340 = index{
	rows: []Assignment{
		{},
`)
	for i := range x.rows[1:] {
		a := &x.rows[1+i]
		fmt.Fprintf(&b, "\t\t{%d, %d, %s, %q, %q, %q}, // %d\n",
			a.Port, a.Last, protocolSource[a.Protocols], a.Keyword, a.Description, a.Alias, 1+i)
	}
	b.WriteString("\t},\n\trepeats: []uint32{")
	for i, number := range x.repeats {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprint(&b, number)
	}
	fmt.Fprintf(&b, "},\n\tpages: [...]*page{0: &wellKnown, %d: nil},\n", len(x.pages)-1)
	fmt.Fprintf(&b, "\tseed0: %#x,\n\tseed1: %#x,\n\tslots: []uint32{", x.seed0, x.seed1)
	for i, number := range x.slots {
		if i%16 == 0 {
			b.WriteString("\n\t\t")
		}
		fmt.Fprintf(&b, "%d,", number)
	}
	b.WriteString("\n\t},\n\tnames: []name{\n\t\t{},\n")
	for _, nm := range x.names[1:] {
		first := *x.row(x.list(nm.rows).first)
		fmt.Fprintf(&b, "\t\t{0x%016x, 0x%016x, %d, %s}, // %s\n", nm.lo, nm.hi, nm.size, nm.rows.source(), x.nameIn(&first, nm))
	}
	b.WriteString(`	},
}

// wellKnown is the page of the ports 0-1023: for each the answers for tcp, for
// udp and for both.
var wellKnown = page{
`)
	for port, answers := range x.pages[0] {
		if answers != (page{})[0] {
			fmt.Fprintf(&b, "\t%d: {%s, %s, %s},\n", port, answers[0].source(), answers[1].source(), answers[2].source())
		}
	}
	b.WriteString("}\n")
	if len(x.long) > 0 || x.spelled != nil || x.pages != [len(x.pages)]*page{0: x.pages[0]} {
		panic("the built-in table has ports above 1023, or long answers or names, which ByNumber and this function do not know of")
	}
	return b.Bytes()
}

var protocolSource = [...]string{TCP: "TCP", UDP: "UDP", TCP | UDP: "TCP | UDP"}

func (a answer) source() string {
	if a == 0 {
		return "0"
	}
	return fmt.Sprintf("%d<<8 | %d", a>>8, a&longAnswer)
}

// nameIn returns the one of a's names that nm stands for.
func (x *index) nameIn(a *Assignment, nm name) string {
	for s := range a.Names() {
		if _, p := x.find(s); x.names[p.number] == nm {
			return s
		}
	}
	panic("no such name")
}

// The benchmarks ask the same 1,024 random questions of the package and of
// what a program would write without it. Each has a loop of its own, for a
// call through a function value costs as much as a lookup; what a loop finds
// goes to a sink, so that no call is left out.

var sink struct {
	keyword string
	port    uint16
	found   bool
	n       int
	err     error
}

type query struct {
	port  uint16
	proto Protocol
}

// cellQueries returns random cells of the 1024×2 that the built-in table has.
func cellQueries() []query {
	r := rand.New(rand.NewPCG(1, 2))
	queries := make([]query, 1024)
	for i := range queries {
		queries[i] = query{uint16(r.IntN(1024)), 1 << r.IntN(2)}
	}
	return queries
}

// nameQueries returns random names as they are printed, the same in mixed
// case, and names with one byte changed that are in no table.
func nameQueries() (printed, mixed, missing []string) {
	r := rand.New(rand.NewPCG(3, 4))
	var names []string
	for a := range All() {
		for name := range a.Names() {
			names = append(names, name)
		}
	}
	for len(printed) < 1024 {
		name := names[r.IntN(len(names))]
		printed = append(printed, strings.Clone(name))
		b := []byte(name)
		for i, c := range b {
			if 'a' <= c && c <= 'z' && r.IntN(2) == 0 {
				b[i] = c - 'a' + 'A'
			}
		}
		mixed = append(mixed, string(b))
	}
	for len(missing) < 1024 {
		b := []byte(names[r.IntN(len(names))])
		b[r.IntN(len(b))] = "abcdefghijklmnopqrstuvwxyz-0123456789"[r.IntN(37)]
		if ByKeyword(string(b)).Len() == 0 {
			missing = append(missing, string(b))
		}
	}
	return printed, mixed, missing
}

func BenchmarkNumberToKeyword(b *testing.B) {
	queries := cellQueries()
	var array [1024][2]*Assignment
	cells := map[query]string{}
	for port := range array {
		for i := range array[port] {
			q := query{uint16(port), 1 << i}
			array[port][i] = &Assignment{}
			if l := ByNumber(q.port, q.proto); l.Len() > 0 {
				a := l.At(0)
				array[port][i] = &a
				cells[q] = l.Keyword()
			}
		}
	}
	built := rebuilt(b)
	b.Run("ports", func(b *testing.B) {
		var keyword string
		for i := range uint(b.N) {
			q := queries[i%1024]
			keyword = ByNumber(q.port, q.proto).Keyword()
		}
		sink.keyword = keyword
	})
	b.Run("array", func(b *testing.B) { // the floor
		var keyword string
		for i := range uint(b.N) {
			q := queries[i%1024]
			keyword = array[q.port%1024][(q.proto-1)%2].Keyword
		}
		sink.keyword = keyword
	})
	b.Run("table", func(b *testing.B) { // made at run time
		var keyword string
		for i := range uint(b.N) {
			q := queries[i%1024]
			keyword = built.ByNumber(q.port, q.proto).Keyword()
		}
		sink.keyword = keyword
	})
	b.Run("map", func(b *testing.B) {
		var keyword string
		for i := range uint(b.N) {
			keyword = cells[queries[i%1024]]
		}
		sink.keyword = keyword
	})
}

// rebuilt returns the built-in table as made at run time.
func rebuilt(b *testing.B) *Table {
	t, err := NewTable(slices.Collect(All())...)
	if err != nil {
		b.Fatal(err)
	}
	return t
}

func BenchmarkNumberToRow(b *testing.B) {
	queries := cellQueries()
	b.Run("First", func(b *testing.B) {
		var keyword string
		var found bool
		for i := range uint(b.N) {
			q := queries[i%1024]
			var a Assignment
			a, found = ByNumber(q.port, q.proto).First()
			keyword = a.Keyword
		}
		sink.keyword, sink.found = keyword, found
	})
	b.Run("All", func(b *testing.B) {
		n := 0
		for i := range uint(b.N) {
			q := queries[i%1024]
			for a := range ByNumber(q.port, q.proto).All() {
				n += int(a.Protocols)
			}
		}
		sink.n = n
	})
}

func BenchmarkKeywordToPort(b *testing.B) {
	printed, mixed, missing := nameQueries()
	numbers := map[string]uint16{}
	for a := range All() {
		for name := range a.Names() {
			if _, ok := numbers[name]; !ok {
				numbers[name] = a.Port
			}
		}
	}
	built := rebuilt(b)
	for _, queries := range []struct {
		name  string
		names []string
	}{{"printed", printed}, {"mixed", mixed}, {"missing", missing}} {
		names := queries.names
		b.Run(queries.name+"/First", func(b *testing.B) {
			var port uint16
			var found bool
			for i := range uint(b.N) {
				var a Assignment
				a, found = ByKeyword(names[i%1024]).First()
				port = a.Port
			}
			sink.port, sink.found = port, found
		})
		b.Run(queries.name+"/At", func(b *testing.B) {
			var port uint16
			for i := range uint(b.N) {
				if l := ByKeyword(names[i%1024]); l.Len() > 0 {
					port = l.At(0).Port
				}
			}
			sink.port = port
		})
		b.Run(queries.name+"/table", func(b *testing.B) {
			var port uint16
			for i := range uint(b.N) {
				if l := built.ByKeyword(names[i%1024]); l.Len() > 0 {
					port = l.At(0).Port
				}
			}
			sink.port = port
		})
		b.Run(queries.name+"/map", func(b *testing.B) {
			var port uint16
			var found bool
			for i := range uint(b.N) {
				port, found = numbers[names[i%1024]]
			}
			sink.port, sink.found = port, found
		})
		b.Run(queries.name+"/map-ToLower", func(b *testing.B) {
			var port uint16
			var found bool
			for i := range uint(b.N) {
				port, found = numbers[strings.ToLower(names[i%1024])]
			}
			sink.port, sink.found = port, found
		})
	}
}
