package main

import (
	"bytes"
	"encoding/xml"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
)

// output is what the go command prints for two runs, cut short.
const output = `cpu: Some <Processor>
BenchmarkFirst/ports-2  1000000000  2.00 ns/op  0 B/op  0 allocs/op
BenchmarkFirst/google/gopacket-2  1000000000  10.00 ns/op  0.2000 ports/this  0 B/op  0 allocs/op
BenchmarkKeywordMiss/Go_map-2  1000000000  100.0 ns/op  0.1000 ports/this  10 B/op  1 allocs/op
PASS
BenchmarkFirst/ports-2  1000000000  3.00 ns/op  0 B/op  0 allocs/op
BenchmarkFirst/google/gopacket-2  1000000000  20.00 ns/op  0.2500 ports/this  0 B/op  0 allocs/op
BenchmarkKeywordMiss/Go_map-2  1000000000  300.0 ns/op  0.2000 ports/this  10 B/op  1 allocs/op
`

// TestDraw checks which texts the picture has, and that a bar is as long as its
// median.
func TestDraw(t *testing.T) {
	bars, machine, err := read(strings.NewReader(output))
	if err != nil {
		t.Fatal(err)
	}
	var svg bytes.Buffer
	if err := draw(&svg, bars, machine); err != nil {
		t.Fatal(err)
	}
	const title = "Port lookups: shorter is faster"
	wantTexts := []string{
		title, title, captions["First"], "ports", "2.5 ns", "google/gopacket", "15 ns, 4.5×",
		captions["KeywordMiss"], "Go map", "200 ns, 7.5×, allocations: 1",
		"3× is three times as long as ports", "Some <Processor>, medians of 2 runs",
	}
	wantWidths := []string{"760", "4.0", "24.0", "320.0"} // the first is the background
	if texts, widths := parse(t, svg.Bytes()); !slices.Equal(texts, wantTexts) || !slices.Equal(widths, wantWidths) {
		t.Errorf("texts %q, widths %v; want %q, %v", texts, widths, wantTexts, wantWidths)
	}
}

// parse returns the texts of a picture and the widths of its rectangles.
func parse(t *testing.T, svg []byte) (texts, widths []string) {
	for d := xml.NewDecoder(bytes.NewReader(svg)); ; {
		token, err := d.Token()
		if err == io.EOF {
			return texts, widths
		}
		if err != nil {
			t.Fatalf("not XML: %v\n%s", err, svg)
		}
		switch token := token.(type) {
		case xml.CharData:
			if s := strings.TrimSpace(string(token)); s != "" {
				texts = append(texts, s)
			}
		case xml.StartElement:
			if token.Name.Local == "rect" {
				widths = append(widths, token.Attr[0].Value)
			}
		}
	}
}

func TestReadErrors(t *testing.T) {
	const good = "BenchmarkFirst/ports-2 1 2.5 ns/op\n"
	for text, want := range map[string]string{
		"":                                       "no benchmark to draw",
		"BenchmarkHundredfold/table 1 2 ns/op\n": "no benchmark to draw",
		good + "FAIL\n":                          "a test failed",
		good + "BenchmarkFirst/ports-2 x 2 ns/op\n": "line:2: parsing iteration count",
		good + "BenchmarkFirst/ports-2 1 x ns/op\n": "line:2: parsing measurement",
	} {
		if _, _, err := read(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("read(%q): %v; want %s", text, err, want)
		}
	}
}

// TestCaptions checks that lookups.svg has the captions of this program.
func TestCaptions(t *testing.T) {
	svg, err := os.ReadFile("../lookups.svg")
	if err != nil {
		t.Fatal(err)
	}
	texts, _ := parse(t, svg)
	for _, caption := range captions {
		if !slices.Contains(texts, caption) {
			t.Errorf("lookups.svg lacks %q", caption)
		}
	}
}
