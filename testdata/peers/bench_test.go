package peers

import (
	"bytes"
	"context"
	"encoding/csv"
	"flag"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/ports"
	googlelayers "github.com/google/gopacket/layers"
	"github.com/gopacket/gopacket/layers"
)

var rounds = flag.Int("rounds", 200, "time each contender `n` times")

// A contender is one way to do an operation. Its run has the loop that does it n
// times: calling a function value for each costs more than a lookup.
//
// Results go to a local variable, and from there to sink after the loop, as a
// store costs time too. The compiler cannot leave an iteration out, for any may
// be the last.
//
// A function that returns a contender is marked go:noinline. Where go1.26
// inlines one, it does not inline the lookup in its loop.
type contender struct {
	name string
	run  func(n int)
}

var sink struct {
	keyword string
	found   bool
	port    uint16
	n       int
	err     error
}

// compare times the contenders, of which the first is package ports, and
// reports the results in the format of benchmarks. The metrics are
//
//	ns/op       the time of an operation
//	ports/this  the time of package ports over that of this contender
//	B/op, allocs/op
//
// The times are medians of all rounds. So is ports/this, which is taken in each
// round: what slows a machine down for longer than the millisecond of a round
// slows down all contenders.
//
// A benchmark with sub-benchmarks runs only once, so nothing is timed again when
// they run with a growing b.N. For the same reason -benchtime changes nothing
// and -count repeats the results; use -rounds, or run the command again.
func compare(b *testing.B, n int, contenders ...contender) {
	ns, ratios := measure(*rounds, n, contenders)
	for i, c := range contenders {
		bytes, objects := allocations(n, c)
		b.Run(c.name, func(b *testing.B) {
			reportTimes(b, i, ns, ratios)
			reportAllocations(b, bytes, objects)
		})
	}
}

// reportTimes reports what measure or medians returned for contender i.
func reportTimes(b *testing.B, i int, ns, ratios []float64) {
	b.ReportMetric(ns[i], "ns/op")
	if i > 0 {
		b.ReportMetric(ratios[i], "ports/this")
	}
}

// reportAllocations reports what allocations returned.
func reportAllocations(b *testing.B, bytes, objects float64) {
	b.ReportAllocs()
	b.ReportMetric(bytes, "B/op")
	b.ReportMetric(objects, "allocs/op")
}

// measure lets each contender do n operations in each round. See medians for the
// results, which are of an operation.
func measure(rounds, n int, contenders []contender) (ns, ratios []float64) {
	return medians(rounds, len(contenders), func(i int) float64 {
		start := time.Now()
		contenders[i].run(n)
		return float64(time.Since(start)) / float64(n)
	})
}

// medians calls run for each of n contenders in each round. It returns the medians
// of the times that run returns, and of the time of the first contender over that
// of each.
func medians(rounds, n int, run func(i int) float64) (ns, ratios []float64) {
	times := make([][]float64, n)
	for range rounds {
		// In random order, none always finds the caches as the same other left them.
		for _, i := range rand.Perm(n) {
			times[i] = append(times[i], run(i))
		}
	}
	for i := range n {
		quotients := make([]float64, rounds)
		for round := range quotients {
			quotients[round] = times[0][round] / times[i][round]
		}
		ns, ratios = append(ns, median(times[i])), append(ratios, median(quotients))
	}
	return ns, ratios
}

func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	return (x[(len(x)-1)/2] + x[len(x)/2]) / 2
}

// allocations returns the bytes and the objects that an operation allocates.
func allocations(n int, c contender) (bytes, objects float64) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	c.run(n)
	runtime.ReadMemStats(&after)
	perOp := func(before, after uint64) float64 { return math.Round(float64(after-before) / float64(n)) }
	return perOp(before.TotalAlloc, after.TotalAlloc), perOp(before.Mallocs, after.Mallocs)
}

// lookups is the number of lookups in a round: all queries, or a multiple.
const lookups = 1 << 15

// BenchmarkNumberToKeyword looks up ports below 1024.
func BenchmarkNumberToKeyword(b *testing.B) {
	compare(b, lookups,
		byNumber(wellKnown),
		byArray(wellKnown),
		byGopacket(wellKnown),
		contender{"google/gopacket", func(n int) {
			var keyword string
			for range n / len(wellKnown) {
				for _, q := range wellKnown {
					if q.proto == ports.TCP {
						keyword = googlelayers.TCPPortNames[googlelayers.TCPPort(q.port)]
					} else {
						keyword = googlelayers.UDPPortNames[googlelayers.UDPPort(q.port)]
					}
				}
			}
			sink.keyword = keyword
		}},
		byMap(keywords, wellKnown),
	)
}

// BenchmarkNumberToKeywordPackets looks up the ports of packets, of which half
// are not in the table. The array takes them modulo 1024: its answers for these
// are wrong, but it shows what a lookup without a test costs.
func BenchmarkNumberToKeywordPackets(b *testing.B) {
	compare(b, lookups, byNumber(packets), byArray(packets), byMap(keywords, packets))
}

// BenchmarkNumberToKeywordIANA looks up the same ports in the table of IANA. The
// first contender has the table in a variable, the second calls IANA for each
// lookup. Gopacket has an older state of the registry.
func BenchmarkNumberToKeywordIANA(b *testing.B) {
	table := ports.IANA()
	compare(b, lookups,
		contender{"ports", func(n int) {
			var keyword string
			for range n / len(packets) {
				for _, q := range packets {
					keyword = table.ByNumber(q.port, q.proto).Keyword()
				}
			}
			sink.keyword = keyword
		}},
		contender{"ports, IANA() each time", func(n int) {
			var keyword string
			for range n / len(packets) {
				for _, q := range packets {
					keyword = ports.IANA().ByNumber(q.port, q.proto).Keyword()
				}
			}
			sink.keyword = keyword
		}},
		byGopacket(packets),
		byMap(ianaKeywords, packets),
	)
}

//go:noinline
func byNumber(queries []cell) contender {
	return contender{"ports", func(n int) {
		var keyword string
		for range n / len(queries) {
			for _, q := range queries {
				keyword = ports.ByNumber(q.port, q.proto).Keyword()
			}
		}
		sink.keyword = keyword
	}}
}

//go:noinline
func byArray(queries []cell) contender {
	return contender{"plain array", func(n int) {
		var keyword string
		for range n / len(queries) {
			for _, q := range queries {
				keyword = row(q).Keyword
			}
		}
		sink.keyword = keyword
	}}
}

//go:noinline
func byGopacket(queries []cell) contender {
	return contender{"gopacket", func(n int) {
		var keyword string
		for range n / len(queries) {
			for _, q := range queries {
				if q.proto == ports.TCP {
					keyword, _ = layers.TCPPortNames(layers.TCPPort(q.port))
				} else {
					keyword, _ = layers.UDPPortNames(layers.UDPPort(q.port))
				}
			}
		}
		sink.keyword = keyword
	}}
}

//go:noinline
func byMap(keywords map[cell]string, queries []cell) contender {
	return contender{"Go map", func(n int) {
		var keyword string
		for range n / len(queries) {
			for _, q := range queries {
				keyword = keywords[q]
			}
		}
		sink.keyword = keyword
	}}
}

// BenchmarkFirst gets a whole row, which is 56 bytes to copy. The gopackets
// have no rows, only names.
func BenchmarkFirst(b *testing.B) {
	compare(b, lookups,
		contender{"ports", func(n int) {
			var keyword string
			var found bool
			for range n / len(wellKnown) {
				for _, q := range wellKnown {
					a, ok := ports.ByNumber(q.port, q.proto).First()
					keyword, found = a.Keyword, ok
				}
			}
			sink.keyword, sink.found = keyword, found
		}},
		contender{"copy out of an array", func(n int) {
			var keyword string
			var found bool
			for range n / len(wellKnown) {
				for _, q := range wellKnown {
					a, ok := first(q)
					keyword, found = a.Keyword, ok
				}
			}
			sink.keyword, sink.found = keyword, found
		}},
		contender{"gopacket", func(n int) {
			var keyword string
			var found bool
			for range n / len(wellKnown) {
				for _, q := range wellKnown {
					if q.proto == ports.TCP {
						keyword, found = layers.TCPPortNames(layers.TCPPort(q.port))
					} else {
						keyword, found = layers.UDPPortNames(layers.UDPPort(q.port))
					}
				}
			}
			sink.keyword, sink.found = keyword, found
		}},
	)
}

// BenchmarkKeywordToPort looks up 1,024 names again and again. A branch
// predictor learns them, so the times are flattering.
func BenchmarkKeywordToPort(b *testing.B) { compareNames(b, names[:1024]) }

// BenchmarkKeywordToPortRandom looks up 32,768 names.
func BenchmarkKeywordToPortRandom(b *testing.B) { compareNames(b, names) }

// BenchmarkKeywordMiss looks up 32,768 names that are not in the table.
func BenchmarkKeywordMiss(b *testing.B) { compareNames(b, misses) }

func compareNames(b *testing.B, names []string) {
	compare(b, lookups, byKeyword("ports", names), mapByKeyword(numbers, names))
}

// BenchmarkKeywordToPortIANA looks up 32,768 names in the table of IANA.
func BenchmarkKeywordToPortIANA(b *testing.B) {
	table := ports.IANA()
	compare(b, lookups,
		contender{"ports", func(n int) {
			var port uint16
			var found bool
			for range n / len(ianaNames) {
				for _, name := range ianaNames {
					l := table.ByKeyword(name)
					if found = l.Len() > 0; found {
						port = l.At(0).Port
					}
				}
			}
			sink.port, sink.found = port, found
		}},
		mapByKeyword(ianaNumbers, ianaNames),
	)
}

//go:noinline
func mapByKeyword(numbers map[string]uint16, names []string) contender {
	return contender{"Go map", func(n int) {
		var port uint16
		var found bool
		for range n / len(names) {
			for _, name := range names {
				port, found = numbers[name]
			}
		}
		sink.port, sink.found = port, found
	}}
}

//go:noinline
func byKeyword(contenderName string, names []string) contender {
	return contender{contenderName, func(n int) {
		var port uint16
		var found bool
		for range n / len(names) {
			for _, name := range names {
				l := ports.ByKeyword(name)
				if found = l.Len() > 0; found {
					port = l.At(0).Port
				}
			}
		}
		sink.port, sink.found = port, found
	}}
}

// BenchmarkKeywordToPortMixedCase looks up 32,768 names in mixed case. The last
// contender is package ports with the names in the case of the table.
func BenchmarkKeywordToPortMixedCase(b *testing.B) {
	compare(b, lookups,
		byKeyword("ports", mixed),
		contender{"Go map and ToLower", func(n int) {
			var port uint16
			var found bool
			for range n / len(mixed) {
				for _, name := range mixed {
					port, found = numbers[strings.ToLower(name)]
				}
			}
			sink.port, sink.found = port, found
		}},
		byKeyword("ports, as printed", names),
	)
}

// BenchmarkLookupPort looks up services that the host knows as well.
func BenchmarkLookupPort(b *testing.B) {
	queries, ctx := newLookups(b), context.Background()
	compare(b, lookups,
		contender{"ports", func(n int) {
			var port int
			var err error
			for range n / len(queries) {
				for _, q := range queries {
					port, err = ports.LookupPort(q.network, q.name)
				}
			}
			sink.n, sink.err = port, err
		}},
		contender{"package net", func(n int) {
			var port int
			var err error
			for range n / len(queries) {
				for _, q := range queries {
					port, err = resolver.LookupPort(ctx, q.network, q.name)
				}
			}
			sink.n, sink.err = port, err
		}},
	)
}

// BenchmarkParseIANA reads the file of IANA's registry. Package csv makes no table
// of it.
func BenchmarkParseIANA(b *testing.B) {
	file := registry(b)
	compare(b, 1,
		readFile("ports", file, func(f *os.File) { keep(ports.ParseIANA(f)) }),
		readFile("encoding/csv", file, func(f *os.File) {
			records, err := csv.NewReader(f).ReadAll()
			if err != nil {
				panic(err)
			}
			sink.n = len(records)
		}),
	)
}

// BenchmarkParseServices reads a services(5) file.
func BenchmarkParseServices(b *testing.B) {
	file := services(b)
	compare(b, 10,
		readFile("ports", file, func(f *os.File) { keep(ports.ParseServices(f)) }),
		readFile("Scanner and maps", file, func(f *os.File) {
			byName, byNumber, err := scanServices(f)
			if err != nil {
				panic(err)
			}
			sink.n = len(byName) + len(byNumber)
		}),
	)
}

// readFile opens a file and lets read read it, as programs do.
//
//go:noinline
func readFile(contenderName, file string, read func(*os.File)) contender {
	return contender{contenderName, func(n int) {
		for range n {
			f, err := os.Open(file)
			if err != nil {
				panic(err)
			}
			read(f)
			f.Close()
		}
	}}
}

// keep takes the results of a function that makes a table.
func keep(t *ports.Table, err error) {
	if err != nil {
		panic(err)
	}
	sink.n = t.Len()
}

// BenchmarkHundredfold reads 230,000 rows in each format, and reports how many
// times as long it takes as for 2,300 rows.
func BenchmarkHundredfold(b *testing.B) {
	small, large := newTexts(2300), newTexts(230_000)
	for i, format := range []struct {
		name  string
		parse func(io.Reader) (*ports.Table, error)
	}{
		{"table", ports.Parse}, {"services", ports.ParseServices}, {"IANA", ports.ParseIANA},
	} {
		ns, ratios := measure(*rounds/10+1, 1, []contender{
			{"large", func(n int) { parse(n, format.parse, large[i]) }},
			{"small", func(n int) { parse(100*n, format.parse, small[i]) }},
		})
		b.Run(format.name, func(b *testing.B) {
			b.ReportMetric(ns[0], "ns/op")
			b.ReportMetric(100*ratios[1], "times-2300-rows")
		})
	}
}

func parse(n int, format func(io.Reader) (*ports.Table, error), text []byte) {
	for range n {
		keep(format(bytes.NewReader(text)))
	}
}
