package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"
)

// output is what the go command prints for two runs, cut short.
const output = `goos: linux
goarch: amd64
pkg: example.com/ports/testdata/peers
cpu: Some <Processor> & "Co"
BenchmarkNumberToKeyword/ports-2    	1000000000	         2.00 ns/op	       0 B/op	       0 allocs/op
BenchmarkNumberToKeyword/map-2      	1000000000	        10.00 ns/op	         0.2000 ports/this	       0 B/op	       0 allocs/op
BenchmarkKeywordToPortMixedCase
BenchmarkKeywordToPortMixedCase/map-ToLower
BenchmarkKeywordToPortMixedCase/map-ToLower-2         	1000000000	       100.0 ns/op	         0.1000 ports/this	      10 B/op	       1 allocs/op
BenchmarkHundredfold/table-2        	1000000000	  61234567 ns/op	       118.0 times-2300-rows
PASS
ok  	example.com/ports/testdata/peers	38.802s
BenchmarkNumberToKeyword/ports-2    	1000000000	         3.00 ns/op	       0 B/op	       0 allocs/op
BenchmarkNumberToKeyword/map-2      	1000000000	        20.00 ns/op	         0.1600 ports/this	       0 B/op	       0 allocs/op
BenchmarkKeywordToPortMixedCase/map-ToLower-2         	1000000000	       300.0 ns/op	         0.2000 ports/this	      10 B/op	       1 allocs/op
PASS
`

func TestRead(t *testing.T) {
	r, err := read(strings.NewReader(output))
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{"goos": "linux", "goarch": "amd64", "cpu": `Some <Processor> & "Co"`} {
		if got := r.machine[key]; got != want {
			t.Errorf("machine[%q] = %q; want %q", key, got, want)
		}
	}
	want := []bar{
		{"NumberToKeyword", "ports", []float64{2, 3}, nil, []float64{0, 0}},
		{"NumberToKeyword", "map", []float64{10, 20}, []float64{0.2, 0.16}, []float64{0, 0}},
		{"KeywordToPortMixedCase", "map-ToLower", []float64{100, 300}, []float64{0.1, 0.2}, []float64{1, 1}},
	}
	if len(r.bars) != len(want) {
		t.Fatalf("%d bars; want %d", len(r.bars), len(want))
	}
	for i, got := range r.bars {
		want := want[i]
		if got.benchmark != want.benchmark || got.contender != want.contender || !slices.Equal(got.ns, want.ns) ||
			!slices.Equal(got.ratios, want.ratios) || !slices.Equal(got.allocs, want.allocs) {
			t.Errorf("bars[%d] = %v; want %v", i, *got, want)
		}
	}
}

func TestReadErrors(t *testing.T) {
	const good = "BenchmarkFirst/ports-2 1 2.5 ns/op\n"
	if _, err := read(strings.NewReader(good)); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ text, want string }{
		{"", "no benchmark to draw"},
		{"PASS\nok x 1s\n", "no benchmark to draw"},
		{"BenchmarkHundredfold/table-2 1 2.5 ns/op\n", "no benchmark to draw"},
		{good + "FAIL\n", `line 2: a test failed: "FAIL"`},
		{good + "FAIL\texample.com/ports 1s\n", "line 2: a test failed"},
		{good + "--- FAIL: TestRows (0.00s)\n", "line 2: a test failed"},
		{good + "BenchmarkFirst/ports-2 x 2.5 ns/op\n", `line 2: not a number of iterations: "BenchmarkFirst/ports-2 x`},
		{good + "BenchmarkFirst/ports-2 -1 2.5 ns/op\n", "line 2: not a number of iterations"},
		{good + "BenchmarkFirst/ports-2 1\n", "line 2: no ns/op"},
		{good + "BenchmarkFirst/ports-2 1 2.5\n", "line 2: a value without a unit"},
		{good + "BenchmarkFirst/ports-2 1 2.5 MB/s\n", "line 2: no ns/op"},
		{good + "BenchmarkFirst/ports-2 1 fast ns/op\n", `line 2: not a measurement: "fast"`},
		{good + "BenchmarkFirst/ports-2 1 -2.5 ns/op\n", `line 2: not a measurement: "-2.5"`},
		{good + "BenchmarkFirst/ports-2 1 NaN ns/op\n", `line 2: not a measurement: "NaN"`},
		{good + "BenchmarkFirst/ports-2 1 2.5 ns/op +Inf ports/this\n", `line 2: not a measurement: "+Inf"`},
		{good + "BenchmarkHundredfold/table-2 1 x ns/op\n", `line 2: not a measurement: "x"`},
		{good + strings.Repeat("x", 1<<20), "token too long"},
	} {
		if _, err := read(strings.NewReader(test.text)); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("read(%.100q): %v; want %s", test.text, err, test.want)
		}
	}
	want := errors.New("broken pipe")
	if _, err := read(io.MultiReader(strings.NewReader(good), iotest.ErrReader(want))); !errors.Is(err, want) {
		t.Errorf("read: %v; want %v", err, want)
	}
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		x    []float64
		want float64
	}{
		{[]float64{5}, 5},
		{[]float64{1, 2}, 1.5},
		{[]float64{9, 1, 2}, 2},
		{[]float64{100, 1, 3, 2}, 2.5},
	} {
		x := slices.Clone(test.x)
		if got := median(x); got != test.want {
			t.Errorf("median(%v) = %v; want %v", test.x, got, test.want)
		}
		if !slices.Equal(x, test.x) {
			t.Errorf("median changes %v to %v", test.x, x)
		}
	}
}

func TestFigures(t *testing.T) {
	for _, test := range []struct {
		bar  bar
		want string
	}{
		{bar{ns: []float64{0.82}, allocs: []float64{0}}, "0.8 ns"},
		{bar{ns: []float64{99.94}, allocs: []float64{0}}, "99.9 ns"},
		{bar{ns: []float64{99.96}, allocs: []float64{0}}, "100 ns"},
		{bar{ns: []float64{7, 8}, ratios: []float64{0.2, 0.3}, allocs: []float64{0, 0}}, "7.5 ns, ports/this 0.25"},
		{bar{ns: []float64{76.5}, ratios: []float64{0.123}, allocs: []float64{1}}, "76.5 ns, 1 allocation, ports/this 0.12"},
		{bar{ns: []float64{1234}, allocs: []float64{12}}, "1234 ns, 12 allocations"},
	} {
		if got := test.bar.figures(); got != test.want {
			t.Errorf("figures of %v = %q; want %q", test.bar, got, test.want)
		}
	}
}

// TestDraw checks that the picture is XML, what texts it has, and that a bar is
// as long as its median.
func TestDraw(t *testing.T) {
	r, err := read(strings.NewReader(output))
	if err != nil {
		t.Fatal(err)
	}
	picture := r.draw("go1.0")
	texts, widths := parse(t, picture)
	wantTexts := []string{
		title, title,
		captions["NumberToKeyword"], "ports", "2.5 ns", "Go map", "15.0 ns, ports/this 0.18",
		captions["KeywordToPortMixedCase"], "Go map and ToLower", "200 ns, 1 allocation, ports/this 0.15",
		note, `Some <Processor> & "Co"`, "go1.0 linux/amd64, medians of 2 runs",
	}
	if !slices.Equal(texts, wantTexts) {
		t.Errorf("texts %q; want %q", texts, wantTexts)
	}
	// The first is the background.
	if want := []float64{width - 1, 4, 24, barsWidth}; !slices.Equal(widths, want) {
		t.Errorf("widths %v; want %v", widths, want)
	}
	if n := bytes.Count(picture, []byte(accent)); n != 1 {
		t.Errorf("%d bars in colour; want 1, of ports", n)
	}

	// No machine, no time at all, and not the same number of runs.
	r, err = read(strings.NewReader("BenchmarkFirst/ports 1 0 ns/op\nBenchmarkFirst/other 1 0.4 ns/op\nBenchmarkFirst/other 1 0.6 ns/op"))
	if err != nil {
		t.Fatal(err)
	}
	texts, widths = parse(t, r.draw("go1.0"))
	if want := []string{title, title, captions["First"], "ports", "0.0 ns", "other", "0.5 ns", note, "go1.0"}; !slices.Equal(texts, want) {
		t.Errorf("texts %q; want %q", texts, want)
	}
	if want := []float64{width - 1, 1, barsWidth / 2}; !slices.Equal(widths, want) {
		t.Errorf("widths %v; want %v", widths, want)
	}
}

// parse returns the texts of a picture and the widths of its rectangles.
func parse(t *testing.T, picture []byte) (texts []string, widths []float64) {
	for d := xml.NewDecoder(bytes.NewReader(picture)); ; {
		token, err := d.Token()
		if err == io.EOF {
			return texts, widths
		}
		if err != nil {
			t.Fatalf("not XML: %v\n%s", err, picture)
		}
		switch token := token.(type) {
		case xml.CharData:
			if s := strings.TrimSpace(string(token)); s != "" {
				texts = append(texts, s)
			}
		case xml.StartElement:
			if token.Name.Local != "rect" {
				continue
			}
			for _, a := range token.Attr {
				if a.Name.Local == "width" {
					w, err := strconv.ParseFloat(a.Value, 64)
					if err != nil {
						t.Fatal(err)
					}
					widths = append(widths, w)
				}
			}
		}
	}
}

// TestCaptions checks that testdata/peers has the benchmarks and contenders that
// the picture names, and that testdata/lookups.svg shows them.
func TestCaptions(t *testing.T) {
	source, err := os.ReadFile("../peers/bench_test.go")
	if err != nil {
		t.Fatal(err)
	}
	picture, err := os.ReadFile("../lookups.svg")
	if err != nil {
		t.Fatal(err)
	}
	texts, _ := parse(t, picture)
	for name, caption := range captions {
		if !bytes.Contains(source, []byte("\nfunc Benchmark"+name+"(b *testing.B) {")) {
			t.Errorf("there is no Benchmark%s", name)
		}
		if !slices.Contains(texts, caption) {
			t.Errorf("lookups.svg lacks %q", caption)
		}
	}
	for name, label := range labels {
		if !bytes.Contains(source, []byte(strconv.Quote(name))) {
			t.Errorf("there is no contender %q", name)
		}
		if !slices.Contains(texts, label) {
			t.Errorf("lookups.svg lacks %q", label)
		}
	}
}
