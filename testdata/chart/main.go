// Chart draws the lookups of testdata/peers as bars in an SVG:
//
//	go -C testdata/peers test -run '^$' -bench . >bench.txt
//	go run ./testdata/chart <bench.txt >testdata/lookups.svg
//
// Of several runs, one after another, it draws the medians. It leaves out
// benchmarks without a caption. It exits with status 2 and draws nothing if a
// line cannot be read, a test failed, or there is nothing to draw. The Go
// version in the picture is that of the command itself.
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
	r, err := read(os.Stdin)
	if err == nil {
		_, err = os.Stdout.Write(r.draw(runtime.Version()))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "chart:", err)
		os.Exit(2)
	}
}

// captions has the benchmarks that are drawn.
var captions = map[string]string{
	"NumberToKeyword":        "Number to keyword, ports below 1024: ByNumber(port, proto).Keyword()",
	"NumberToKeywordPackets": "Number to keyword, half of the ports above 1023",
	"NumberToKeywordIANA":    "Number to keyword, the same ports in IANA's registry",
	"First":                  "Number to row: ByNumber(port, proto).First()",
	"KeywordToPort":          "Keyword to port, 1,024 names in turn: ByKeyword(name)",
	"KeywordToPortRandom":    "Keyword to port, 32,768 random names",
	"KeywordToPortMixedCase": "Keyword to port, 32,768 random names in mixed case",
	"KeywordMiss":            "32,768 names that are not in the table",
	"LookupPort":             "Service to port: LookupPort(network, name)",
}

// labels has the contenders that are not called by their names.
var labels = map[string]string{
	"array":               "raw array (the floor)",
	"array-copy":          "copy from an array",
	"gopacket-switch":     "gopacket (switch)",
	"google-gopacket-map": "google/gopacket (map)",
	"map":                 "Go map",
	"map-ToLower":         "Go map and ToLower",
	"ports-table-case":    "ports, in the table's case",
	"net":                 "package net, pure Go",
}

// A run is what the go command printed.
type run struct {
	machine map[string]string // goos, goarch and cpu
	bars    []*bar            // in the order of the benchmarks
}

// A bar is a contender in a benchmark.
type bar struct {
	benchmark, contender string
	ns, ratios, allocs   []float64 // ns/op, ports/this and allocs/op in each run
}

// read reads the output of "go test -bench":
//
//	cpu: Some Processor
//	BenchmarkKeywordMiss/map-2   1000000000   8.084 ns/op   0.9 ports/this   0 B/op   0 allocs/op
func read(in io.Reader) (*run, error) {
	r := &run{machine: map[string]string{}}
	lines := bufio.NewScanner(in)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		key, value, _ := strings.Cut(line, ": ")
		switch fields := strings.Fields(line); {
		case key == "goos", key == "goarch", key == "cpu":
			r.machine[key] = value
		case strings.HasPrefix(line, "FAIL"), strings.HasPrefix(line, "--- FAIL"):
			return nil, fmt.Errorf("line %d: a test failed: %q", n, line)
		case !strings.HasPrefix(line, "Benchmark"), len(fields) == 1: // go test -v prints each name first
		default:
			if err := r.add(fields); err != nil {
				return nil, fmt.Errorf("line %d: %w: %q", n, err, line)
			}
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(r.bars) == 0 {
		return nil, errors.New("no benchmark to draw")
	}
	return r, nil
}

// procs is the GOMAXPROCS at the end of a name, which is left out if it is 1.
var procs = regexp.MustCompile(`-[0-9]+$`)

// add adds the line of a benchmark: its name, a number of iterations, and pairs
// of a value and a unit.
func (r *run) add(fields []string) error {
	if len(fields)%2 != 0 {
		return errors.New("a value without a unit")
	}
	if _, err := strconv.ParseUint(fields[1], 10, 64); err != nil {
		return errors.New("not a number of iterations")
	}
	values := map[string]float64{}
	for i := 2; i < len(fields); i += 2 {
		x, err := strconv.ParseFloat(fields[i], 64)
		if err != nil || !(x >= 0) || math.IsInf(x, 0) {
			return fmt.Errorf("not a measurement: %q", fields[i])
		}
		values[fields[i+1]] = x
	}
	ns, ok := values["ns/op"]
	if !ok {
		return errors.New("no ns/op")
	}

	name := procs.ReplaceAllString(strings.TrimPrefix(fields[0], "Benchmark"), "")
	benchmark, contender, _ := strings.Cut(name, "/")
	if captions[benchmark] == "" {
		return nil
	}
	i := slices.IndexFunc(r.bars, func(b *bar) bool { return b.benchmark == benchmark && b.contender == contender })
	if i < 0 {
		i = len(r.bars)
		r.bars = append(r.bars, &bar{benchmark: benchmark, contender: contender})
	}
	b := r.bars[i]
	b.ns = append(b.ns, ns)
	b.allocs = append(b.allocs, values["allocs/op"])
	if ratio, ok := values["ports/this"]; ok {
		b.ratios = append(b.ratios, ratio)
	}
	return nil
}

// median returns the median of x, which is not empty.
func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	return (x[(len(x)-1)/2] + x[len(x)/2]) / 2
}

// figures returns the text at the end of the bar.
func (b *bar) figures() string {
	ns, digits := median(b.ns), 1
	if ns >= 99.95 {
		digits = 0
	}
	s := strconv.FormatFloat(ns, 'f', digits, 64) + " ns"
	switch allocs := median(b.allocs); {
	case allocs == 1:
		s += ", 1 allocation"
	case allocs > 1:
		s += ", " + strconv.FormatFloat(allocs, 'f', -1, 64) + " allocations"
	}
	if len(b.ratios) > 0 {
		s += ", ports/this " + strconv.FormatFloat(median(b.ratios), 'f', 2, 64)
	}
	return s
}

// The sizes are in pixels.
const (
	width     = 760
	margin    = 24
	barsAt    = 190
	barsWidth = 320 // of the longest bar
	barHeight = 14
	barStep   = 20
	groupStep = 38 // from the last bar of a benchmark to the first of the next
)

// The picture has a background of its own, as a page may be light or dark.
const (
	background = "#ffffff"
	border     = "#d0d7de"
	ink        = "#1f2328"
	faint      = "#59636e"
	grey       = "#afb8c1"
	accent     = "#0969da"
)

const (
	title = "Port lookups in nanoseconds: shorter is faster"
	note  = "ports/this is the time of ports divided by the time of the other"
)

// draw returns the picture. All bars have the same scale.
func (r *run) draw(version string) []byte {
	longest, runs := 1.0, len(r.bars[0].ns)
	for _, b := range r.bars {
		longest = max(longest, median(b.ns))
		runs = min(runs, len(b.ns))
	}

	var body bytes.Buffer
	text := func(x, y int, attributes, s string) {
		fmt.Fprintf(&body, `<text x="%d" y="%d" %s>`, x, y, attributes)
		xml.EscapeText(&body, []byte(s))
		body.WriteString("</text>\n")
	}
	text(margin, 38, `font-size="17" font-weight="bold"`, title)
	y, benchmark := 38, ""
	for _, b := range r.bars {
		if b.benchmark != benchmark {
			benchmark = b.benchmark
			y += groupStep
			text(margin, y-10, `font-weight="bold"`, captions[benchmark])
		}
		colour, weight := grey, "normal"
		if b.contender == "ports" {
			colour, weight = accent, "bold"
		}
		length := max(1, median(b.ns)/longest*barsWidth)
		text(barsAt-8, y+barHeight-3, `text-anchor="end" font-weight="`+weight+`"`, cmp.Or(labels[b.contender], b.contender))
		fmt.Fprintf(&body, `<rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/>`+"\n", barsAt, y, length, barHeight, colour)
		text(barsAt+int(length)+7, y+barHeight-3, `font-weight="`+weight+`"`, b.figures())
		y += barStep
	}

	if goos := r.machine["goos"]; goos != "" {
		version += " " + goos + "/" + r.machine["goarch"]
	}
	if runs > 1 {
		version += fmt.Sprintf(", medians of %d runs", runs)
	}
	y += 12
	for _, s := range []string{note, r.machine["cpu"], version} {
		if s != "" {
			y += 16
			text(margin, y, `font-size="11" fill="`+faint+`"`, s)
		}
	}
	height := y + 16

	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%[1]d" height="%[2]d" viewBox="0 0 %[1]d %[2]d" role="img"`+
		` font-family="sans-serif" font-size="12" fill="%[3]s">`+"\n", width, height, ink)
	fmt.Fprintf(&b, "<title>%s</title>\n", title)
	fmt.Fprintf(&b, `<rect x="0.5" y="0.5" width="%d" height="%d" rx="6" fill="%s" stroke="%s"/>`+"\n", width-1, height-1, background, border)
	b.Write(body.Bytes())
	b.WriteString("</svg>\n")
	return b.Bytes()
}
