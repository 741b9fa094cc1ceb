// Chart draws the benchmarks of testdata/peers, as "go test" prints them, as
// bars in an SVG:
//
//	go -C testdata/peers test -bench . | go run ./testdata/chart > testdata/lookups.svg
//
// With several runs (-count) a bar is as long as their median. It exits with
// status 2 and draws nothing if a benchmark's line cannot be read, if there is
// none, or if the tests failed. The same input gives the same picture, but for
// the Go version in the footer, which is that of the go command at work.
package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

func main() {
	run, err := read(os.Stdin)
	if err == nil {
		_, err = os.Stdout.Write(run.draw())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "chart:", err)
		os.Exit(2)
	}
}

// A run is what the benchmarks printed, in the order in which they did.
type run struct {
	goos, goarch, cpu string
	groups            []*group
}

// A group is a benchmark, its bars are the sub-benchmarks.
type group struct {
	name string
	bars []*bar
}

type bar struct {
	name   string
	ns     []float64 // per operation, of each run
	allocs float64   // per operation, the most of all runs
}

// captions are what the picture calls the benchmarks of testdata/peers, and
// contenders their sub-benchmarks. It calls others by their names.
var captions = map[string]string{
	"NumberToKeyword":        "Number to keyword: ByNumber(port, proto).Keyword()",
	"First":                  "Number to row: ByNumber(port, proto).First()",
	"KeywordToPort":          "Keyword to port, as printed: ByKeyword(name)",
	"KeywordToPortMixedCase": "Keyword to port, in mixed case: ByKeyword(name)",
	"KeywordMiss":            "Keyword that is not in the table: ByKeyword(name)",
	"LookupPort":             "Service to port: LookupPort(network, name)",
}

var contenders = map[string]string{
	"ports-First":         "ports, by First()",
	"array":               "raw array (the floor)",
	"gopacket-switch":     "gopacket (switch)",
	"google-gopacket-map": "google/gopacket (map)",
	"map":                 "Go map",
	"map-ToLower":         "Go map and ToLower",
	"net":                 "package net, pure Go",
}

// read reads the output of "go test -bench":
//
//	cpu: Some Processor
//	BenchmarkKeywordMiss/map-2   30677139   8.084 ns/op   0 B/op   0 allocs/op
func read(r io.Reader) (*run, error) {
	run := &run{}
	in := bufio.NewScanner(r)
	for line := 1; in.Scan(); line++ {
		text := in.Text()
		key, value, _ := strings.Cut(text, ": ")
		switch fields := strings.Fields(text); {
		case key == "goos":
			run.goos = value
		case key == "goarch":
			run.goarch = value
		case key == "cpu":
			run.cpu = value
		case strings.HasPrefix(text, "FAIL"), strings.HasPrefix(text, "--- FAIL"):
			return nil, fmt.Errorf("line %d: the run failed: %q", line, text)
		case !strings.HasPrefix(text, "Benchmark"), len(fields) == 1: // "go test -v" prints each name first
		default:
			if err := run.add(fields); err != nil {
				return nil, fmt.Errorf("line %d: %w: %q", line, err, text)
			}
		}
	}
	if err := in.Err(); err != nil {
		return nil, err
	}
	if len(run.groups) == 0 {
		return nil, errors.New("no benchmark in the input")
	}
	return run, nil
}

// procs is the GOMAXPROCS that ends a name, if it is not 1.
var procs = regexp.MustCompile(`-[0-9]+$`)

// add adds the figures of a benchmark's line: its name, the iterations, and
// pairs of a number and its unit.
func (r *run) add(fields []string) error {
	if len(fields)%2 != 0 {
		return errors.New("a number without a unit, or a unit without a number")
	}
	if _, err := strconv.ParseUint(fields[1], 10, 64); err != nil {
		return errors.New("not a number of iterations")
	}
	ns, allocs := math.NaN(), 0.0
	for i := 2; i < len(fields); i += 2 {
		x, err := strconv.ParseFloat(fields[i], 64)
		if err != nil || x < 0 || math.IsNaN(x) || math.IsInf(x, 0) {
			return errors.New("not a measurement")
		}
		switch fields[i+1] {
		case "ns/op":
			ns = x
		case "allocs/op":
			allocs = x
		}
	}
	if math.IsNaN(ns) {
		return errors.New("no ns/op")
	}

	name := procs.ReplaceAllString(strings.TrimPrefix(fields[0], "Benchmark"), "")
	name, contender, _ := strings.Cut(name, "/")
	b := r.group(name).bar(contender)
	b.ns = append(b.ns, ns)
	b.allocs = max(b.allocs, allocs)
	return nil
}

func (r *run) group(name string) *group {
	i := slices.IndexFunc(r.groups, func(g *group) bool { return g.name == name })
	if i < 0 {
		i = len(r.groups)
		r.groups = append(r.groups, &group{name: name})
	}
	return r.groups[i]
}

func (g *group) bar(name string) *bar {
	i := slices.IndexFunc(g.bars, func(b *bar) bool { return b.name == name })
	if i < 0 {
		i = len(g.bars)
		g.bars = append(g.bars, &bar{name: name})
	}
	return g.bars[i]
}

// median returns the median of the runs.
func (b *bar) median() float64 {
	ns := slices.Sorted(slices.Values(b.ns))
	return (ns[(len(ns)-1)/2] + ns[len(ns)/2]) / 2
}

// label returns the figures at the end of the bar.
func (b *bar) label() string {
	ns := b.median()
	digits := 0
	if ns < 99.95 {
		digits = 1
	}
	s := strconv.FormatFloat(ns, 'f', digits, 64) + " ns/op"
	switch {
	case b.allocs == 1:
		s += ", 1 alloc"
	case b.allocs > 1:
		s += ", " + strconv.FormatFloat(b.allocs, 'f', -1, 64) + " allocs"
	}
	return s
}

// The measures of the picture, in pixels.
const (
	width     = 760
	margin    = 24
	barsAt    = 190 // where the bars begin
	barsWidth = 400 // of the longest
	barHeight = 14
	barStep   = 20
	groupStep = 38 // from the last bar to the first of the next group
)

// The colours stand out against the background, which the picture brings along
// for a page that may be light or dark.
const (
	background = "#ffffff"
	border     = "#d0d7de"
	ink        = "#1f2328"
	faint      = "#59636e"
	grey       = "#afb8c1"
	accent     = "#0969da"
)

// draw returns the picture. All bars are to one scale.
func (r *run) draw() []byte {
	longest, runs := 0.0, math.MaxInt
	for _, g := range r.groups {
		for _, b := range g.bars {
			longest = max(longest, b.median())
			runs = min(runs, len(b.ns))
		}
	}
	if longest == 0 {
		longest = 1
	}

	var body bytes.Buffer
	text := func(x, y int, attributes, s string) {
		fmt.Fprintf(&body, `<text x="%d" y="%d" %s>%s</text>`+"\n", x, y, attributes, escape(s))
	}
	const title = "Port lookups in nanoseconds: shorter is quicker"
	text(margin, 38, `font-size="17" font-weight="bold"`, title)
	y := 38
	for _, g := range r.groups {
		y += groupStep
		text(margin, y-10, `font-weight="bold"`, cmp.Or(captions[g.name], g.name))
		for _, b := range g.bars {
			colour, weight := grey, "normal"
			if b.name == "ports" {
				colour, weight = accent, "bold"
			}
			length := max(1, b.median()/longest*barsWidth)
			text(barsAt-8, y+barHeight-3, `text-anchor="end" font-weight="`+weight+`"`, cmp.Or(contenders[b.name], b.name))
			fmt.Fprintf(&body, `<rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/>`+"\n", barsAt, y, length, barHeight, colour)
			text(barsAt+int(length)+7, y+barHeight-3, `font-weight="`+weight+`"`, b.label())
			y += barStep
		}
	}
	y += 28
	measured := runtime.Version()
	if r.goos != "" {
		measured += " " + r.goos + "/" + r.goarch
	}
	if runs > 1 {
		measured += fmt.Sprintf(", median of %d runs", runs)
	}
	for _, s := range []string{r.cpu, measured} {
		if s != "" {
			text(margin, y, `font-size="11" fill="`+faint+`"`, s)
			y += 16
		}
	}
	height := y

	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%[1]d" height="%[2]d" viewBox="0 0 %[1]d %[2]d" role="img"`+
		` font-family="sans-serif" font-size="12" fill="%[3]s">`+"\n", width, height, ink)
	fmt.Fprintf(&b, "<title>%s</title>\n", title)
	fmt.Fprintf(&b, `<rect x="0.5" y="0.5" width="%d" height="%d" rx="6" fill="%s" stroke="%s"/>`+"\n", width-1, height-1, background, border)
	b.Write(body.Bytes())
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// escape returns s as text of an XML document.
func escape(s string) string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s)) // a strings.Builder does not fail
	return b.String()
}
