// Picture draws the lookups among the benchmarks of testdata/peers as bars in an
// SVG:
//
//	go -C testdata/peers test -run '^$' -bench . >bench.txt
//	go -C testdata/peers run ./picture <bench.txt >testdata/peers/lookups.svg
//
// Of several runs, one after another, it draws the medians. It leaves out
// benchmarks without a caption, and takes its Go version for theirs. It exits with
// status 1 and draws nothing if a line cannot be read, a test failed, or there is
// nothing to draw.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"runtime"
	"slices"
	"strings"
	"text/template"

	"golang.org/x/perf/benchfmt"
)

func main() {
	bars, machine, err := read(os.Stdin)
	if err == nil {
		err = draw(os.Stdout, bars, machine+", "+runtime.Version())
	}
	if err != nil {
		log.Fatal(err)
	}
}

// captions has the benchmarks that are drawn.
var captions = map[string]string{
	"NumberToKeyword":        "Port to keyword, ports below 1024: ByNumber(port, proto).Keyword()",
	"NumberToKeywordPackets": "Port to keyword, half of the ports above 1023",
	"NumberToKeywordIANA":    "Port to keyword, the same ports in the table of IANA()",
	"First":                  "Port to row: ByNumber(port, proto).First()",
	"KeywordToPort":          "Name to port, 1,024 names in turn: ByKeyword(name)",
	"KeywordToPortRandom":    "Name to port, 32,768 random names",
	"KeywordToPortIANA":      "Name to port, 32,768 random names of the table of IANA()",
	"KeywordToPortMixedCase": "Name to port, 32,768 random names in mixed case",
	"KeywordMiss":            "32,768 names that are not in the table",
	"LookupPort":             "Service to port: LookupPort(network, name)",
}

// A bar is a contender in a benchmark.
type bar struct {
	benchmark, contender string
	ns, times, allocs    []float64 // of each run: ns/op, how many times as long as ports, allocs/op
}

// read reads the output of "go test -bench". It returns the bars, in the order
// of the benchmarks, and the name of the machine.
func read(in io.Reader) (bars []*bar, machine string, err error) {
	var text strings.Builder
	r := benchfmt.NewReader(io.TeeReader(in, &text), "line")
	for r.Scan() {
		switch result := r.Result().(type) {
		case *benchfmt.SyntaxError:
			return nil, "", result
		case *benchfmt.Result:
			machine = result.GetConfig("cpu")
			bars = add(bars, result)
		}
	}
	switch {
	case strings.Contains(text.String(), "\nFAIL"): // benchfmt skips it
		return nil, "", errors.New("a test failed")
	case len(bars) == 0:
		return nil, "", errors.New("no benchmark to draw")
	}
	return bars, machine, r.Err()
}

// add adds a result to its bar, if its benchmark is drawn.
func add(bars []*bar, result *benchfmt.Result) []*bar {
	benchmark, contender, _ := strings.Cut(string(result.Name.Full()), "/")
	if captions[benchmark] == "" {
		return bars
	}
	contender, _, _ = strings.Cut(contender, "-") // -2 is GOMAXPROCS
	i := slices.IndexFunc(bars, func(b *bar) bool { return b.benchmark == benchmark && b.contender == contender })
	if i < 0 {
		i = len(bars)
		bars = append(bars, &bar{benchmark: benchmark, contender: contender})
	}
	b := bars[i]
	seconds, _ := result.Value("sec/op") // benchfmt's unit for ns/op
	b.ns = append(b.ns, seconds*1e9)
	if ratio, ok := result.Value("ports/this"); ok {
		b.times = append(b.times, 1/ratio)
	}
	allocs, _ := result.Value("allocs/op")
	b.allocs = append(b.allocs, allocs)
	return bars
}

// median returns the median of x, which is not empty.
func median(x []float64) float64 {
	x = slices.Sorted(slices.Values(x))
	return (x[(len(x)-1)/2] + x[len(x)/2]) / 2
}

// draw writes the picture. All bars have the same scale.
func draw(w io.Writer, bars []*bar, machine string) error {
	longest := slices.MaxFunc(bars, func(a, b *bar) int { return cmp.Compare(median(a.ns), median(b.ns)) })
	type row struct { // a bar, with a caption above if it is the first of a benchmark
		Y                         int
		Caption, Contender, Times string
		Width                     float64
		Ours                      bool
	}
	var rows []row
	y, benchmark := 40, ""
	for _, b := range bars {
		r := row{
			Contender: strings.ReplaceAll(b.contender, "_", " "),
			Width:     median(b.ns) / median(longest.ns) * 320,
			Ours:      strings.HasPrefix(b.contender, "ports"),
		}
		if b.benchmark != benchmark {
			benchmark, r.Caption = b.benchmark, captions[b.benchmark]
			y += 36
		}
		r.Y, r.Times = y, fmt.Sprintf("%.3g ns", median(b.ns))
		if len(b.times) > 0 {
			r.Times += fmt.Sprintf(", %.2g×", median(b.times))
		}
		if allocs := median(b.allocs); allocs > 0 {
			r.Times += fmt.Sprintf(", allocations: %g", allocs)
		}
		rows = append(rows, r)
		y += 20
	}
	machine += fmt.Sprintf(", medians of %d runs", len(bars[0].ns))
	return picture.Execute(w, map[string]any{"Rows": rows, "Note": y + 20, "Machine": machine, "Height": y + 50})
}

// picture is the SVG. It has a background, as a page may be light or dark.
var picture = template.Must(template.New("").Parse(`<svg xmlns="http://www.w3.org/2000/svg" width="760"
 height="{{.Height}}" viewBox="0 0 760 {{.Height}}" role="img" font-family="sans-serif" font-size="12" fill="#1f2328">
<title>Port lookups: shorter is faster</title>
<rect width="760" height="{{.Height}}" rx="6" fill="#ffffff"/>
<text x="24" y="38" font-size="17" font-weight="bold">Port lookups: shorter is faster</text>
{{range .Rows}}<g transform="translate(190 {{.Y}})"{{if .Ours}} font-weight="bold"{{end}}>
{{with .Caption}}<text x="-166" y="-10" font-weight="bold">{{html .}}</text>
{{end}}<text x="-8" y="11" text-anchor="end">{{html .Contender}}</text>
<rect width="{{printf "%.1f" .Width}}" height="14" fill="{{if .Ours}}#0969da{{else}}#afb8c1{{end}}"/>
<text x="{{printf "%.0f" .Width}}" dx="7" y="11">{{html .Times}}</text>
</g>
{{end}}<text x="24" y="{{.Note}}" font-size="11" fill="#59636e">3× is three times as long as ports</text>
<text x="24" y="{{.Note}}" dy="16" font-size="11" fill="#59636e">{{html .Machine}}</text>
</svg>
`))
