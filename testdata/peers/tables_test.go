package peers

import (
	"runtime"
	"strconv"
	"testing"

	"example.com/ports"
)

// rowsAt returns a row with a name of its own for each port.
func rowsAt(name string, at ...uint16) (rows []ports.Assignment) {
	for _, port := range at {
		rows = append(rows, ports.Assignment{
			Port: port, Protocols: ports.TCP, Keyword: name + "-" + strconv.Itoa(int(port)),
		})
	}
	return rows
}

func newTable(tb testing.TB, rows []ports.Assignment) *ports.Table {
	t, err := ports.NewTable(rows...)
	if err != nil {
		tb.Fatal(err)
	}
	return t
}

// TestTableHeap logs what the table of a program's own few rows takes of the heap,
// and checks that it is within bounds.
func TestTableHeap(t *testing.T) {
	var scattered []uint16
	for page := range uint16(20) {
		scattered = append(scattered, 3*page<<10)
	}
	for _, test := range []struct {
		what  string
		ports []uint16
		pages int64 // of 1,024 ports, with 2 KB each
		most  int64 // bytes
	}{
		{"three rows at one page", []uint16{80, 443, 631}, 1, 4000},
		{"three rows at two pages", []uint16{80, 443, 8080}, 2, 6000},
		{"twenty rows at twenty pages", scattered, 20, 60_000},
	} {
		rows := rowsAt("own", test.ports...)
		tables := make([]*ports.Table, 1000) // so many that what else comes and goes does not count
		before := live()
		for i := range tables {
			tables[i] = newTable(t, rows)
		}
		bytes := (live() - before) / int64(len(tables))
		runtime.KeepAlive(tables)
		t.Logf("%s: %d bytes", test.what, bytes)
		if least := test.pages * 2048; bytes < least || bytes > test.most {
			t.Errorf("%s: %d bytes; want %d to %d", test.what, bytes, least, test.most)
		}
	}
}

// live returns the bytes of the heap that are in use.
func live() int64 {
	runtime.GC()
	runtime.GC() // a sync.Pool keeps what it has for one collection
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// BenchmarkOverlay puts 1,000 tables of one row each under a table of every second
// port, and over it. Half of the 1,000 ports are in the large table. It reports how
// many times as long each takes as NewTable of the large table's 32,768 rows.
func BenchmarkOverlay(b *testing.B) {
	var every []uint16
	for i := range uint16(1 << 15) {
		every = append(every, 2*i)
	}
	rows := rowsAt("large", every...)
	large := newTable(b, rows)
	var small []*ports.Table
	for i := range uint16(1000) {
		small = append(small, newTable(b, rowsAt("small", 65*i)))
	}

	under, over := append([]*ports.Table{large}, small...), append(small, large)
	contenders := []contender{
		makeTable("NewTable", func() (*ports.Table, error) { return ports.NewTable(rows...) }),
		makeTable("under", func() (*ports.Table, error) { return ports.Overlay(under...) }),
		makeTable("over", func() (*ports.Table, error) { return ports.Overlay(over...) }),
	}
	ns, ratios := measure(*rounds/10+1, 1, contenders)
	for i, c := range contenders {
		bytes, objects := allocations(1, c)
		b.Run(c.name, func(b *testing.B) {
			b.ReportMetric(ns[i], "ns/op")
			b.ReportMetric(1/ratios[i], "times-NewTable")
			reportAllocations(b, bytes, objects)
		})
	}
}

//go:noinline
func makeTable(contenderName string, newTable func() (*ports.Table, error)) contender {
	return contender{contenderName, func(n int) {
		for range n {
			keep(newTable())
		}
	}}
}
