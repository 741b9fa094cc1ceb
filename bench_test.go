package ports

// This file is in package ports, as the generator of table_data.go, CSVRecords and some of the
// guards need its inside. It has what generates, what guards and what measures, in this order.

import (
	"cmp"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"go/format"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// What generates: testdata/iana.txt from IANA's CSV, and table_data.go from the files in testdata.

var (
	registry = flag.String("registry", "", "make a new iana.txt from `FILE`, IANA's service-names-port-numbers.csv")
	renewed  = flag.String("renewed", "", "with -registry, write that and summary.md to `DIR`")
	fewer    = flag.Bool("fewer", false, "with -registry, accept a file that has lost many rows or names")
	update   = flag.Bool("update", false, "rewrite table_data.go from the files in testdata")
)

//go:generate go test -run ^TestTableData$ -update .

const registryFile = "testdata/iana.txt"

// TestRegistry does a part of .ci/renew, which sets these flags. It writes no iana.txt if nothing
// but the date is new.
func TestRegistry(t *testing.T) {
	if *registry == "" {
		t.Skip("no -registry")
	}
	old := readFile(t, registryFile)
	text, summary, err := renewRegistry(old, readFile(t, *registry), *fewer)
	if err != nil {
		t.Fatalf("%s: %v", *registry, err)
	}
	if text != old {
		writeFile(t, filepath.Join(*renewed, "iana.txt"), text)
	}
	writeFile(t, filepath.Join(*renewed, "summary.md"), summary)
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	check(t, err)
	return string(b)
}

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	check(t, os.WriteFile(name, []byte(text), 0o666))
}

// check ends a test for an error.
func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// renewRegistry returns a new text of testdata/iana.txt, made from a CSV, and a summary of what
// changed, as Markdown. If only the date is new, the text is the old one. A CSV that is older than
// the old text is an error, and so is one with far fewer rows or names unless fewer accepts that:
// it may be half a file.
func renewRegistry(old, csv string, fewer bool) (text, summary string, err error) {
	date, now, err := readRegistry(csv)
	if err != nil {
		return "", "", err
	}
	oldDate, was, err := parseRegistryText(old)
	if err != nil {
		return "", "", fmt.Errorf("iana.txt: %w", err)
	}
	if n := min(len(date), len(oldDate)); date[:n] < oldDate[:n] { // a date may be a month
		return "", "", fmt.Errorf("its last change is of %s, that of iana.txt is of %s", date, oldDate)
	}
	changes := compareRegistries(was, now)
	gone := slices.Concat(changes[nameWent], changes[nameReplaced])
	switch {
	case fewer:
	case now.Len()*10 < was.Len()*9:
		return "", "", fmt.Errorf("it has %d rows, iana.txt has %d; --fewer accepts that", now.Len(), was.Len())
	case len(gone) > 50:
		return "", "", fmt.Errorf("%d names are gone, the first of them %s; --fewer accepts that", len(gone), gone[0])
	}
	dates := date + ", in place of " + oldDate
	if registryText(oldDate, now) == old {
		return old, "Nothing but the date of IANA's registry is new: " + dates + ".\n", nil
	}
	return registryText(date, now), "IANA's registry of " + dates + ".\n" + markdown(changes), nil
}

// readRegistry returns the date of a CSV, and the rows that testdata/iana.txt has of it.
func readRegistry(csv string) (date string, t *Table, err error) {
	if t, err = ParseIANA(strings.NewReader(csv)); err != nil {
		return "", nil, err
	}
	if date, err = registryDate(csv); err != nil {
		return "", nil, err
	}
	p := newParser("")
	for a := range t.All() {
		switch {
		case a.Keyword != "":
			a.Description = label(a.Keyword, a.Description)
		case a.Status() == Reserved:
			a.Description = "Reserved"
		case a.Status() == Unassigned:
			a.Description = "Unassigned"
		case a.Status() == Private: // "any private …" too
			a.Description = "A" + a.Description[1:]
		}
		a.Aliases = ""
		if !p.joinLast(a) {
			p.rows = append(p.rows, a)
		}
	}
	t, err = NewTable(p.rows[1:]...)
	return date, t, err
}

// registryDate returns the last Registration Date or Modification Date of a CSV that ParseIANA can
// read.
func registryDate(csv string) (last string, err error) {
	records := CSVRecords(csv, len(csv)) // with all fields
	for _, name := range []string{"Registration Date", "Modification Date"} {
		column := slices.Index(records[0].Fields, name)
		if column < 0 {
			return "", fmt.Errorf("no dates: the header lacks %q", name)
		}
		for _, record := range records[1:] {
			date := record.Fields[column]
			_, day := time.Parse("2006-01-02", date)
			_, month := time.Parse("2006-01", date)
			if date != "" && day != nil && month != nil {
				return "", fmt.Errorf("%s: not a date: %q", name, date)
			}
			last = max(last, date)
		}
	}
	if last == "" {
		return "", errors.New("no dates")
	}
	return last, nil
}

var (
	// What the registry adds to the description of a name that replaces another one.
	replaces = regexp.MustCompile(` ?IANA assigned this well-formed service name as a replacement for "[^"]*"\.?`)
	symbols  = regexp.MustCompile(`[^\pL\p{Nd}]`)
)

// label returns what the table has of the description of a keyword: "" if it only repeats the
// keyword, or is long enough to be a text, not a label.
func label(keyword, description string) string {
	description = strings.TrimPrefix(replaces.ReplaceAllString(description, ""), " ")
	repeats := strings.EqualFold(symbols.ReplaceAllString(description, ""), symbols.ReplaceAllString(keyword, ""))
	if repeats || len(description) > 100 || !isDescription(description) {
		return ""
	}
	return description
}

const dateLine = "# The last change in the registry: "

// registryText returns the text of testdata/iana.txt. The checksum reveals an edit by hand.
func registryText(date string, t *Table) string {
	var rows strings.Builder
	t.WriteTo(&rows)
	return fmt.Sprintf(`# The tcp, udp and sctp ports of the Service Name and Transport Protocol Port Number
# Registry, made from its CSV by .ci/renew; not to be edited. IANA publishes it at
# https://www.iana.org/assignments/service-names-port-numbers
# It is in the public domain: IANA and the IETF dedicate it by CC0, in their
# statement of 10 November 2021, https://www.iana.org/help/licensing-terms
# Left out are descriptions that repeat the keyword or exceed 100 bytes, and notes
# that a name replaces another.
# SHA-256 of the date and the rows below: %x
%s%s
%s`, sha256.Sum256([]byte(date+rows.String())), dateLine, date, rows.String())
}

// parseRegistryText returns what registryText was given.
func parseRegistryText(text string) (date string, t *Table, err error) {
	_, rows, _ := strings.Cut(text, dateLine)
	date, rows, _ = strings.Cut(rows, "\n")
	t, err = Parse(strings.NewReader(rows))
	return date, t, err
}

// The sections of the summary.
const (
	nameCame           = "Names that came"
	nameWent           = "Names that went"
	nameReplaced       = "Names that another replaces"
	firstChanged       = "Ports at which another name comes first"
	statusChanged      = "Statuses that changed"
	descriptionChanged = "Descriptions that changed"
)

var sections = []string{nameCame, nameWent, nameReplaced, firstChanged, statusChanged, descriptionChanged}

// A change is what a line of the summary says of its ports, as Markdown.
type change struct{ section, what string }

// compareRegistries returns the lines of each section: what changed from one registry to the next.
func compareRegistries(was, now *Table) map[string][]string {
	var changes []change // by the first of their ports
	places := map[change][]gap{}
	for port := range 1 << 16 {
		port, here := uint16(port), map[change]Protocol{}
		for _, q := range []Protocol{TCP, UDP, SCTP} {
			for _, c := range compareLists(was.ByNumber(port, q), now.ByNumber(port, q)) {
				if places[c] == nil && here[c] == 0 {
					changes = append(changes, c)
				}
				here[c] |= q
			}
		}
		for c, protocols := range here {
			places[c] = extend(places[c], gap{port, port, protocols})
		}
	}
	lines := map[string][]string{}
	for _, c := range changes {
		for _, at := range places[c] {
			ports := Assignment{Port: at.first, Last: at.last, Protocols: at.protocols}.Ports()
			lines[c.section] = append(lines[c.section], c.what+" ("+ports+")")
		}
	}
	return lines
}

// compareLists returns the changes at a port for a protocol. Where names went and others came,
// these replace those.
func compareLists(was, now List) (changes []change) {
	add := func(section, what string) { changes = append(changes, change{section, what}) }
	went, came := namesWithout(was, now), namesWithout(now, was)
	for i := range max(len(went), len(came)) {
		switch {
		case i >= len(came):
			add(nameWent, code(went[i].Keyword))
		case i >= len(went):
			add(nameCame, named(came[i]))
		default:
			add(nameReplaced, code(went[i].Keyword)+", now "+named(came[i]))
		}
	}
	for a := range was.All() {
		if b, ok := rowOf(now, a.Keyword); ok && a.Description != b.Description && a.Status() == b.Status() {
			add(descriptionChanged, named(b)+", was "+cmp.Or(code(a.Description), "none"))
		}
	}
	before, after := was.Keyword(), now.Keyword()
	if _, ok := rowOf(now, before); ok && before != "" && before != after {
		add(firstChanged, code(after)+", was "+code(before))
	}
	if before == "" && after == "" && was.Status() != now.Status() {
		add(statusChanged, now.Status().String()+", was "+was.Status().String())
	}
	return changes
}

// namesWithout returns the rows of l with a keyword that is not in other.
func namesWithout(l, other List) []Assignment {
	return slices.DeleteFunc(slices.Collect(l.All()), func(a Assignment) bool {
		_, ok := rowOf(other, a.Keyword)
		return ok || a.Keyword == ""
	})
}

// rowOf returns the first row of a list with a keyword.
func rowOf(l List, keyword string) (a Assignment, ok bool) {
	for a := range l.All() {
		if a.Keyword == keyword {
			return a, true
		}
	}
	return a, false
}

// named returns the keyword and the description of a row as Markdown.
func named(a Assignment) string {
	return strings.Trim(code(a.Keyword)+": "+code(a.Description), ": ")
}

// code returns text as a Markdown code span, which no text can end: it stands between more
// backquotes than it has in a row.
func code(text string) string {
	if text == "" {
		return ""
	}
	ticks, pad := "`", ""
	for strings.Contains(text, ticks) {
		ticks, pad = ticks+"`", " " // Markdown strips these blanks
	}
	return ticks + pad + text + pad + ticks
}

// markdown returns the sections. GitHub accepts texts of up to 65,536 characters.
func markdown(lines map[string][]string) string {
	const most = 50 // lines of a section
	var b strings.Builder
	for _, section := range sections {
		if n := len(lines[section]); n > 0 {
			fmt.Fprintf(&b, "\n**%s: %d**\n\n- %s\n", section, n, strings.Join(lines[section][:min(n, most)], "\n- "))
			if n > most {
				fmt.Fprintf(&b, "- and %d more\n", n-most)
			}
		}
	}
	return cmp.Or(b.String(), "\nNo name, status or description changed.\n")
}

// TestTableData checks that table_data.go is what the files in testdata compile to.
func TestTableData(t *testing.T) {
	const file = "table_data.go"
	// Any seeds will do: the names are known, and nobody can choose them.
	x, err := newIndex(parseTable(t, readFile(t, "testdata/rfc1340.txt")).x.rows, 0x9e3779b97f4a7c15, 0xd1b54a32d192ed03)
	check(t, err)
	for what, found := range map[string]bool{
		"names of 17 bytes":  x.spellings != nil,
		"ports above 1023":   !slices.Equal(x.pages[1:], empty.pages[1:]),
		"rows for sctp":      slices.ContainsFunc(x.runs, func(r run) bool { return r[columns[SCTP]] != 0 }),
		"255 rows at a port": slices.ContainsFunc(x.runs, func(r run) bool { return r[columns[both]]&manyRows == manyRows }),
	} {
		if found {
			t.Fatalf("the table has %s; ByNumber and tableData do not expect that", what)
		}
	}
	iana, err := ianaSource(parseTable(t, readFile(t, "testdata/iana-usual.txt")), readFile(t, registryFile))
	check(t, err)
	source, err := format.Source([]byte(tableData(x) + iana))
	check(t, err)
	want := string(source)
	if *update {
		writeFile(t, file, want)
		return
	}
	have, same := readFile(t, file), 0
	for same < min(len(have), len(want)) && have[same] == want[same] {
		same++
	}
	if have != want {
		line := strings.LastIndexByte(want[:same], '\n') + 1
		t.Fatalf("%s is not what testdata compiles to; run: go generate\nline %d\nhave %.99q\nwant %.99q",
			file, 1+strings.Count(want[:line], "\n"), have[line:], want[line:])
	}
}

// parseTable returns the table of a text in the table text format.
func parseTable(t *testing.T, text string) *Table {
	t.Helper()
	table, err := Parse(strings.NewReader(text))
	check(t, err)
	return table
}

// tableData returns the Go source, not formatted, of the variable rfc1340 that is equal to x.
func tableData(x *index) string {
	var b strings.Builder
	put := func(format string, args ...any) { fmt.Fprintf(&b, format, args...) }
	cell := func(i int, value any) { // one of 16 in a line
		if i%16 == 0 {
			put("\n")
		}
		put("%v,", value)
	}
	put(`// Code generated from the files in testdata by "go generate"; DO NOT EDIT.

package ports

// rfc1340 is the index of the built-in table, testdata/rfc1340.txt. It consists of
// constants and pointers to them, which the linker lays out: it needs no work when
// a program starts. Nothing assigns to it.
var rfc1340 = index{
	rows: []Assignment{
		{},
`)
	for i, a := range x.rows[1:] {
		protocols := strings.ToUpper(strings.ReplaceAll(a.Protocols.String(), ",", " |"))
		put("{%d, %d, %s, %q, %q, %q}, // %d\n", a.Port, a.Last, protocols, a.Keyword, a.Description, a.Aliases, 1+i)
	}
	put("},\nrowLists: []uint32{\n")
	for i, row := range x.rowLists {
		put("%d, // %d: %d %s\n", row, len(x.rows)+i, x.rows[row].Port, x.rows[row].Keyword)
	}
	put("},\nruns: []run{\n{},\n")
	page := x.pages[0][:]
	for i, r := range x.runs[1:] {
		first := slices.Index(page, uint16(1+i))
		last := first
		for last+1 < len(page) && page[last+1] == page[first] {
			last++
		}
		put("{")
		for _, a := range r {
			put("%s, ", literal(a))
		}
		put("}, // %d: %s\n", 1+i, strings.TrimSuffix(fmt.Sprintf("%d-%d", first, last), fmt.Sprintf("-%d", first)))
	}
	put("},\npages: [...]*page{\n{")
	for port, n := range page {
		cell(port, n)
	}
	put("\n},")
	for i := range x.pages[1:] {
		cell(i, "&noRows")
	}
	put("\n},\nseed0: %#x,\nseed1: %#x,\nslots: []uint32{", x.seed0, x.seed1)
	for slot, i := range x.slots {
		cell(slot, i)
	}
	put("\n},\nnames: []entry{\n{},\n")
	spellings := make([]string, len(x.names))
	for a := range x.all().All() {
		for s := range a.Names() {
			i, _ := x.find(s)
			spellings[i] = s
		}
	}
	for i, e := range x.names[1:] {
		put("{0x%016x, 0x%016x, %d, %s}, // %s\n", e.lo, e.hi, e.size, literal(e.answer), spellings[1+i])
	}
	put(`},
}

// wellKnown has the answers for the ports 0-1023, by port and by column up to that
// of TCP|UDP. An answer is the place of its first row<<8 | the count of rows.
// Places past the last row are in rowLists.
var wellKnown = [1024][4]answer{
`)
	for port, n := range page {
		if r := x.runs[n]; r != (run{}) {
			put("%d: {TCP: %s, UDP: %s, both: %s},\n", port, literal(r[1]), literal(r[2]), literal(r[3]))
		}
	}
	put("}\n")
	return b.String()
}

// literal returns the Go source of an answer: the place of its first row and the count.
func literal(a answer) string {
	if a == 0 {
		return "0"
	}
	return fmt.Sprintf("%d<<8 | %d", a>>8, a&manyRows)
}

// ianaSource returns the Go source of what IANA needs: the date of a text of testdata/iana.txt, and
// the rows of usual and of that text in the table text format without padding, in a raw string, but
// for what no raw string can have.
func ianaSource(usual *Table, iana string) (string, error) {
	date, registry, err := parseRegistryText(iana)
	if err != nil || registryText(date, registry) != iana {
		return "", fmt.Errorf("iana.txt does not match its head (%v); make it from the CSV again, with .ci/renew", err)
	}
	var text strings.Builder
	for _, a := range ianaRows(usual, registry) {
		line := strings.TrimSuffix(a.Ports(), "/tcp, udp") + "\t" + cmp.Or(a.Keyword, "-") + "\t" + a.Description
		if a.Aliases != "" {
			line += ";alias=" + a.Aliases
		}
		text.WriteString(strings.TrimSuffix(line, "\t") + "\n")
	}
	raw := strings.NewReplacer("`", "` + \"`\" + `", "\ufeff", "` + \"\\ufeff\" + `").Replace(text.String())
	return fmt.Sprintf(`
// IANADate is the greatest Registration Date or Modification Date in the copy of the
// registry that [IANA] returns, as 2006-01-02, or as 2006-01 where it gives no day.
const IANADate = %q

// ianaText is the table of IANA in the table text format.
const ianaText = `+"`%s`\n", date, raw), nil
}

// ianaRows returns the rows of usual, with the descriptions of registry, and then those of registry
// without the protocols that usual has for the same ports and keyword.
func ianaRows(usual, registry *Table) []Assignment {
	match := func(a, b Assignment) bool { return a.Port == b.Port && a.Last == b.Last && a.Keyword == b.Keyword }
	p := newParser("")
	for a := range usual.All() {
		for b := range registry.All() {
			if match(a, b) {
				a.Description = b.Description
				break
			}
		}
		p.rows = append(p.rows, a)
	}
	for a := range registry.All() {
		for b := range usual.All() {
			if match(a, b) {
				a.Protocols &^= b.Protocols
			}
		}
		if a.Protocols != 0 && !p.joinLast(a) {
			p.rows = append(p.rows, a)
		}
	}
	return p.rows[1:]
}

// csvHeader is the part of the registry's header that is read.
const csvHeader = "Service Name,Port Number,Transport Protocol,Description,Registration Date,Modification Date\n"

// TestReadRegistry checks which rows become of records. The text around them is held by
// TestTableData.
func TestReadRegistry(t *testing.T) {
	for _, test := range []struct{ csv, want string }{
		{",0,tcp,Reserved,,\n,0,udp,IANA Reserved,,", "0/tcp, udp - Reserved"},
		{",15,tcp,Unassigned [was netstat],,\n,15,udp,Unassigned,,", "15/tcp, udp - Unassigned"},
		{",15,,Unassigned,,\n,15,sctp,Reserved,,", "15/tcp, udp - Unassigned\n15/sctp - Reserved"},
		{",24,tcp,any private mail system,,", "24/tcp - Any private mail system"},
		{",1008,udp,Possibly used,,\n,1028,,Deprecated,,", "1008/udp - Possibly used\n1028/tcp, udp - Unassigned"},
		{"http,80,tcp,World Wide Web,,\nhttp,80,udp,\"The Web; alias=web\",,",
			"80/tcp http World Wide Web\n80/udp http The Web"},
		{"www,80,tcp,\"World\n Wide Web\",,\nwww,80,sctp,World Wide Web,,", "80/tcp, sctp www World Wide Web"},
		{"a,1,tcp,A,,\nb,1,tcp,,,\na,1,udp,A,,", "1/tcp a\n1/tcp b\n1/udp a"},
		{"no-port,,tcp,,,\ndccp,1,dccp,,,\n,225-241,,Reserved,,", "225-241/tcp, udp - Reserved"},
		{"Escale (Newton Dock),1029,,A dock,,", "1029/tcp, udp - Escale (Newton Dock): A dock"},
		{"active-net,3322-3325,,Active Networks,,", "3322-3325/tcp, udp active-net Active Networks"},
	} {
		_, table, err := readRegistry(csvHeader + test.csv + "\n,,,,2026-01-10,\n")
		check(t, err)
		have := table.x.all().String()
		for strings.Contains(have, "  ") {
			have = strings.ReplaceAll(have, "  ", " ")
		}
		if have != test.want {
			t.Errorf("%q gives\n%s\nwant\n%s", test.csv, have, test.want)
		}
	}
}

func TestRegistryDate(t *testing.T) {
	const x = "x,1,tcp,,"
	for csv, want := range map[string]string{ // want the date or the error
		x + "2026-01-09,2026-01-08\n" + x + ",\n":           "2026-01-09",
		x + "2026-01-09,2026-01-10\n" + x + "2026-01-08,\n": "2026-01-10",
		"no-port,,,,,2026-02\n" + x + "2026-01-31,\n":       "2026-02",
		x + "2026-02,2026-02-01\n":                          "2026-02-01",
		x + ",\n":                                           "no dates",
		x + "09.01.2026,\n":                                 `Registration Date: not a date: "09.01.2026"`,
		x + "2026-13-01,\n":                                 `Registration Date: not a date: "2026-13-01"`,
		x + "2026-01-09,2026-01-09 \n":                      `Modification Date: not a date: "2026-01-09 "`,
	} {
		have, err := registryDate(csvHeader + csv)
		if err != nil {
			have += err.Error()
		}
		if have != want {
			t.Errorf("registryDate of %q = %q; want %q", csv, have, want)
		}
	}
}

func TestLabel(t *testing.T) {
	const note = `IANA assigned this well-formed service name as a replacement for "sql*net".`
	hundred := strings.Repeat("x", 98) + "\u00e9"
	for _, test := range []struct{ keyword, description, want string }{
		{"http", "World Wide Web HTTP", "World Wide Web HTTP"}, {"http", "", ""},
		{"bmc-patroldb", "BMC_PATROLDB", ""}, {"netrjs-1", "NETRJS 1.", ""}, {"netrjs-1", "NETRJS 2", "NETRJS 2"},
		{"caf", "CAF\u00c9", "CAF\u00c9"}, {"caf\u00e9", "Caf\u00c9!", ""},
		{"sql-net", "Oracle SQL*NET " + note, "Oracle SQL*NET"}, {"sql-net", "SQL*NET " + note, ""},
		{"sql-net", note, ""}, {"sql-net", note + " Oracle", "Oracle"},
		{"sql-net", "Oracle " + note + " SQL", "Oracle SQL"},
		{"sql-net", "Oracle " + strings.TrimSuffix(note, "."), "Oracle"},
		{"x", hundred, hundred}, {"x", hundred + "x", ""}, {"x", hundred + " " + note, hundred},
		{"x", "a `b` |c| <d>", "a `b` |c| <d>"},
		{"x", "Oracle; " + note + "alias=y", ""}, // what the note kept apart would be read as aliases
	} {
		if have := label(test.keyword, test.description); have != test.want {
			t.Errorf("label(%q, %q) = %q; want %q", test.keyword, test.description, have, test.want)
		}
	}
	for a := range parseTable(t, readFile(t, registryFile)).All() {
		if a.Keyword != "" && label(a.Keyword, a.Description) != a.Description {
			t.Errorf("%s has %v", registryFile, a)
		}
	}
}

// TestCompareRegistries replaces a part of a small registry.
func TestCompareRegistries(t *testing.T) {
	const (
		http  = "http,80,tcp,World Wide Web,,\nhttp,80,udp,World Wide Web,,\n"
		www   = "www,80,tcp,World Wide Web,,\n"
		rje   = "rje,5,tcp,Remote Job Entry,,\n"
		spare = ",6-9,tcp,Unassigned,,\n,6-9,udp,Unassigned,,\n"
		x11   = "x11,6000-6063,tcp,,,\n"
		mail  = ",24,tcp,Any private mail system,,\n,1008,udp,Possibly used,,2026-03-05\n"
		base  = csvHeader + http + www + rje + spare + x11 + mail
	)
	_, was, err := readRegistry(base)
	check(t, err)
	short := strings.NewReplacer("'", "`", "CAME", nameCame, "WENT", nameWent, "NOW", nameReplaced,
		"FIRST", firstChanged, "STATUS", statusChanged, "TEXT", descriptionChanged)
	for _, test := range []struct{ part, by, want string }{
		{x11, x11 + "imap,143,tcp,Mail,,\nimap,143,sctp,Mail,,\npop3,110,udp,,,\nlast,65535,tcp,,,\n",
			"CAME: 'pop3' (110/udp), 'imap': 'Mail' (143/tcp, sctp), 'last' (65535/tcp)"},
		{rje, "", "WENT: 'rje' (5/tcp)"},
		{http + www, "web,80,udp,World Wide Web,,\nweb,80,tcp,World Wide Web,,\n" + www,
			"NOW: 'http', now 'web': 'World Wide Web' (80/tcp, udp)"},
		{"x11", "X11", "NOW: 'x11', now 'X11' (6000-6063/tcp)"},
		{"6063,tcp", "6063,udp", "CAME: 'x11' (6000-6063/udp)\nWENT: 'x11' (6000-6063/tcp)"},
		{"6063", "6064", "CAME: 'x11' (6064/tcp)"},
		{spare, spare + "six,6,tcp,,,\n", "CAME: 'six' (6/tcp)"},
		{http + www, www + http, "FIRST: 'www', was 'http' (80/tcp)"},
		{spare, "seven,7,tcp,,,\n,6,tcp,Reserved,,\n,8-9,tcp,Reserved,,\n,6-8,udp,Unassigned,,\n",
			"CAME: 'seven' (7/tcp)\nSTATUS: reserved, was unassigned (6/tcp), reserved, was unassigned (8-9/tcp), " +
				"unlisted, was unassigned (9/udp)"},
		{spare, ",6,tcp,Reserved,,\n,6,udp,Unassigned,,\n,7-9,,Reserved,,\n",
			"STATUS: reserved, was unassigned (6/tcp), reserved, was unassigned (7-9/tcp, udp)"},
		{spare, spare + ",10,udp,Unassigned,,\n", "STATUS: unassigned, was unlisted (10/udp)"},
		{spare, ",6,,Unassigned,,\n", "STATUS: unlisted, was unassigned (7-9/tcp, udp)"},
		{spare, ",6,,Unassigned,,\n,7-9,,Unassigned,,\n", ""},
		{"Possibly", "possibly", "TEXT: 'possibly used', was 'Possibly used' (1008/udp)"},
		{http, "http,80,tcp,HTTP,,\nhttp,80,udp,The Web,,\n",
			"TEXT: 'http', was 'World Wide Web' (80/tcp), 'http': 'The Web', was 'World Wide Web' (80/udp)"},
		{"tcp,,", "tcp,X Windows,", "TEXT: 'x11': 'X Windows', was none (6000-6063/tcp)"},
		// No text ends its code.
		{"rje,5,tcp,Remote Job Entry", "'r,5,tcp,a'' '[x](y) @z <b>",
			"NOW: 'rje', now '' 'r '': ''' a'' '[x](y) @z <b> ''' (5/tcp)"},
	} {
		_, now, err := readRegistry(strings.Replace(base, test.part, short.Replace(test.by), 1))
		check(t, err)
		var have []string
		changes := compareRegistries(was, now)
		for _, section := range sections {
			if len(changes[section]) > 0 {
				have = append(have, section+": "+strings.Join(changes[section], ", "))
			}
		}
		if have, want := strings.Join(have, "\n"), short.Replace(test.want); have != want {
			t.Errorf("%q in place of %q:\n%s\nwant\n%s", test.by, test.part, have, want)
		}
	}
}

// TestRenewRegistry checks which registries are accepted, and what is made of them.
func TestRenewRegistry(t *testing.T) {
	const (
		head = "IANA's registry of 2026-03-05, in place of 2026-03-05.\n\n"
		only = "Nothing but the date of IANA's registry is new: "
	)
	var lines []string
	for i := range 599 {
		lines = append(lines, fmt.Sprintf("name%d,%d,tcp,Text %d,,2026-03-05\n", i, 1000+i, i))
	}
	lines = append(lines, ",2-3,tcp,Reserved,,\n")
	registry := csvHeader + strings.Join(lines, "")
	date, table, err := readRegistry(registry)
	check(t, err)
	old := registryText(date, table)
	without := func(n int) string { return csvHeader + strings.Join(lines[n:], "") }
	renamed := func(n int) string { return strings.Replace(registry, "\nname", "\nother", n) }
	dated := func(date string) string { return strings.ReplaceAll(registry, "2026-03-05", date) }
	for _, test := range []struct {
		csv        string
		fewer      bool
		start, end string // of the summary, or of the error
	}{
		{without(1) + "new,1,tcp,A name,,2026-04\n", false,
			"IANA's registry of 2026-04, in place of 2026-03-05.\n\n**Names that came: 1**\n\n- `new`: `A name` (1/tcp)\n",
			"(1/tcp)\n\n**Names that went: 1**\n\n- `name0` (1000/tcp)\n"},
		{without(50), false, head + "**Names that went: 50**\n\n- `name0` (1000/tcp)\n- `", "- `name49` (1049/tcp)\n"},
		{renamed(50), false, head + "**Names that another replaces: 50**\n", " (1049/tcp)\n"},
		{without(61), true, head + "**Names that went: 61**\n", "\n- `name49` (1049/tcp)\n- and 11 more\n"},
		{renamed(51), true, head + "**Names that another replaces: 51**\n", " (1049/tcp)\n- and 1 more\n"},
		{strings.Replace(registry, ",2-3,", ",3,tcp,Reserved,,\n,2,", 1), false,
			head + "No name, status or description changed.\n", ""},
		{registry, false, only + "2026-03-05, in place of 2026-03-05.\n", ""},
		{dated("2026-04-01"), false, only + "2026-04-01, in place of 2026-03-05.\n", ""},
		{dated("2026-03"), false, only + "2026-03, in place of 2026-03-05.\n", ""},

		{without(51), false, "51 names are gone, the first of them `name0` (1000/tcp)", "; --fewer accepts that"},
		{renamed(51), false, "51 names are gone, the first of them `name0`, now `other0`: `Text 0` (1000/tcp)", ""},
		{without(60), false, "60 names are gone", ""},
		{without(61), false, "it has 539 rows, iana.txt has 600; --fewer accepts that", ""},
		{registry[:len(registry)/2], true, "ports: line 303, column 1: " + ErrCSV.Error(), ""},
		{"", true, "ports: line 1, column 1: " + ErrHeader.Error(), ""},
		{"<!DOCTYPE html>\n<html>\n<p>Not found, sorry</p>\n", true, "ports: line 1, column 1: " + ErrHeader.Error(), ""},
		{csvHeader, true, "no dates", ""},
		{strings.Replace(registry, "Registration", "Any", 1), true, "no dates: the header lacks \"Registration Date\"", ""},
		{strings.Replace(registry, "Modification", "Any", 1), true, "no dates: the header lacks \"Modification Date\"", ""},
		{registry + "http,70000,tcp,,,\n", true, `ports: line 602, column 6: port out of range: "70000"`, ""},
		{dated("2026-03-04"), true, "its last change is of 2026-03-04, that of iana.txt is of 2026-03-05", ""},
		{dated("2026-02"), true, "its last change is of 2026-02, that of iana.txt is of 2026-03-05", ""},
	} {
		text, have, err := renewRegistry(old, test.csv, test.fewer)
		want := ""
		switch {
		case err != nil:
			have += err.Error()
		case strings.HasPrefix(test.start, only):
			want = old
		default:
			date, table, _ := readRegistry(test.csv)
			want = registryText(date, table)
		}
		if !strings.HasPrefix(have, test.start) || !strings.HasSuffix(have, test.end) {
			t.Errorf("%.150q, %v: %s\nwant %s … %s", test.csv, test.fewer, have, test.start, test.end)
		}
		if text != want {
			t.Errorf("%.150q, %v: the text is\n%s\nwant\n%s", test.csv, test.fewer, text, want)
		}
	}
	if _, _, err := renewRegistry(old+"a row\n", registry, true); !errors.Is(err, ErrPort) {
		t.Errorf("in place of a text with a bad row: %v; want ErrPort", err)
	}
}

// TestIANASource checks the rows and the source that IANA gets.
func TestIANASource(t *testing.T) {
	usual := parseTable(t, `
80/tcp, udp, sctp  http  ; alias=web
6000-6063/tcp  x11   ; alias=x11-0
25/tcp         smtp`)
	registry := parseTable(t, "2/tcp  a`b\n"+`
6000-6063/tcp  x11   The X Window System
6000/tcp       x11   A display
25/udp         smtp  Mail by udp
25/tcp         smtp  Mail
80/tcp         http  World Wide Web
80/sctp        http  The Web
80/tcp         www
80/udp         http  World Wide Web
80/udp         www
80/udp         dns   `+"`\ufeff`")
	const want = "\nconst IANADate = \"2026-03\"\n\n// ianaText is the table of IANA in the table text format.\n" +
		"const ianaText = `80/tcp, udp, sctp\thttp\tWorld Wide Web;alias=web\n" +
		"6000-6063/tcp\tx11\tThe X Window System;alias=x11-0\n" +
		"25/tcp\tsmtp\tMail by udp\n" +
		"2/tcp\ta` + \"`\" + `b\n" +
		"6000/tcp\tx11\tA display\n" +
		"25/udp\tsmtp\tMail by udp\n" +
		"80\twww\n" + // its rows are neighbors now
		"80/udp\tdns\t` + \"`\" + `` + \"\\ufeff\" + `` + \"`\" + `\n`\n"
	text := registryText("2026-03", registry)
	if have, err := ianaSource(usual, text); !strings.HasSuffix(have, want) {
		t.Errorf("the source of IANA is %s, %v; want at its end %s", have, err, want)
	}
	if _, err := ianaSource(usual, strings.Replace(text, "Mail", "mail", 1)); err == nil {
		t.Error("a text that was edited is accepted")
	}
}

// What guards: hostile texts, allocations, what a program links and runs, inlining,
// and the inside of the index.

var sink struct {
	keyword string
	port    uint16
	n       int
	err     error
}

// A hostileText is about 1 MiB that asks for more work or memory than it seems; the
// first is for comparison.
type hostileText struct {
	name  string
	parse func(io.Reader) (*Table, error)
	text  string
	err   error
	rows  string // the number of rows, the first name and the last
}

func hostileTexts() []hostileText {
	const size = 1 << 20
	repeat := func(s string) string { return strings.Repeat(s, size/len(s)) }
	lines := func(line func(i int) string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			b.WriteString(line(i))
		}
		return b.String()
	}
	numbered := func(line string) string { return lines(func(i int) string { return fmt.Sprintf(line, i) }) }
	pairs := func(line string, pair func(i int) (a, b int)) string {
		return lines(func(i int) string { a, b := pair(i); return fmt.Sprintf(line, a, b) })
	}
	const header = "Service Name,Port Number,Transport Protocol,Description\n"
	return []hostileText{
		{"(ordinary text)", ParseServices, lines(func(i int) string {
			a := rfc1340.rows[1+i%(len(rfc1340.rows)-1)]
			return fmt.Sprintf("%s-%d\t%d/%s\t%s\t# %.40s\n", // without a keyword it is a comment
				cmp.Or(a.Keyword, "#"), i/2, i/2%65536, Protocol(1+i%2), a.Aliases, a.Description)
		}), nil, "22560 [tcpmux-0] [unify-12526]"},
		{"the whole range on every row", Parse, repeat("0-65535/tcp\ta\n"), nil, "74898 [a] [a]"},
		{"nested ranges", Parse, pairs("%d-%d\ta\n", func(i int) (int, int) { return i % 32768, 65535 - i%32768 }),
			ErrTooLarge, ""},
		{"growing ranges", Parse, pairs("%d-%d\ta\n", func(i int) (int, int) { return 0, i % 65536 }), ErrTooLarge, ""},
		{"ranges here and there", Parse, pairs("%d-%d/udp\ta\n", func(i int) (int, int) {
			return i * 7919 % 65536 / 2, 32768 + i%8192*104729%32768
		}), ErrTooLarge, ""},
		{"one port on every row", Parse, repeat("1\ta\n"), nil, "262144 [a] [a]"},
		{"ranges to the last port, shuffled, with aliases", Parse, shuffledRanges(size), nil, "11160 [k] [g]"},
		{"every port", ParseServices, pairs("n%d %d/tcp\n", func(i int) (int, int) { return i, i % 65536 }),
			nil, "62988 [n0] [n62987]"},
		{"two keywords in turn", Parse, repeat("1\ta\n2\tb\n"), nil, "262144 [a] [b]"},
		{"aliases of one row", ParseServices, "a 1/tcp" + numbered(" %x"), nil, "1 [a] [2d82d]"},
		{"the same alias", ParseServices, "a 1/tcp" + repeat(" b"), nil, "1 [a] [b]"},
		{"long aliases of one row", Parse, "1\ta\t; alias=" + numbered("alias-number-%08d "),
			nil, "1 [a] [alias-number-00047662]"},
		{"aliases in turn", Parse, repeat("1\t-\t; alias=a c e g i k m o q\n2\t-\t; alias=b d f h j l n p r\n"),
			nil, "34952 [a] [r]"},
		{"rows alike but for one", ParseServices, numbered("a 1/tcp #%d\n"), nil, "70646 [a] [a]"},
		{"rows alike", ParseServices, repeat("a 1/tcp\n"), nil, "1 [a] [a]"},
		{"one long line", Parse, repeat("a"), ErrPort, ""},
		{"one long comment", ParseServices, "#" + repeat("a"), nil, "0 [] []"},
		{"blanks", Parse, repeat(" \t"), nil, "0 [] []"},
		{"line ends", ParseServices, repeat("\n"), nil, "0 [] []"},
		{"NULs", Parse, repeat("\x00"), ErrControl, ""},
		{"invalid UTF-8", ParseServices, repeat("\xff\xfe"), ErrUTF8, ""},
		{"many clauses", Parse, "1\ta\t" + repeat("; alias=b. "), ErrAlias, ""},
		{"semicolons", Parse, "1\ta\t" + repeat("; "), nil, "1 [a] [a]"},
		{"commas", Parse, "1/" + repeat("tcp,") + "tcp\ta", nil, "1 [a] [a]"},
		{"digits", Parse, repeat("9"), ErrRange, ""},
		{"an open quote", ParseIANA, header + "a,1,tcp,\"" + repeat("x\n"), ErrCSV, ""},
		{"quotes", ParseIANA, header + "a,1,tcp,\"" + repeat(`""`) + "\"", nil, "1 [a] [a]"},
		{"empty fields", ParseIANA, repeat(","), ErrHeader, ""},
		{"empty fields in a record", ParseIANA, header + repeat(","), ErrCSV, ""},
		{"empty records", ParseIANA, header + repeat(",,,\n"), nil, "0 [] []"},
		{"open quotes", ParseIANA, header + "a,1,tcp,\"" + repeat("x\"\"\n"), ErrCSV, ""},
		{"one quoted field of lines", ParseIANA, header + "a,1,tcp,\"" + repeat("x\n") + "\"", nil, "1 [a] [a]"},
		{"equal but for case", ParseServices, lines(func(i int) string {
			return caseVariant("abcdefghijklmnop", i) + " 1/tcp\nb 2/tcp\n"
		}), nil, "67652 [abcdefghijklmnop] [b]"},
		{"ranges without a protocol", ParseIANA, header + pairs("n%d,0-%d,,\n", func(i int) (int, int) {
			return i, 65535 - i%65536
		}), ErrTooLarge, ""},
	}
}

// shuffledRanges returns groups of 60 ranges that begin at the same port and end
// at the last, in random order, with as many one-letter aliases as there is room.
func shuffledRanges(size int) string {
	const groups, each = 186, 60 // 60*(1+2+…+186) rows in the sections are just within the limit
	aliases := strings.Repeat(" a b c d e f g h i j k l m n o p q r s t u v w x y z", 2)[:size/groups/each-27]
	rows := make([]string, groups*each)
	for i := range rows {
		rows[i] = fmt.Sprintf("%d-65535/%s\tk\t; alias=%s\n", i/each, []string{"tcp", "udp", "ip"}[i%3], aliases[1:])
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	return strings.Join(rows, "")
}

// caseVariant returns s with capitals for the bits of i.
func caseVariant(s string, i int) string {
	b := []byte(s)
	for j := range b {
		b[j] -= byte(i >> j & 1 << 5)
	}
	return string(b)
}

// TestHostile checks that each is accepted, with its rows, or refused as it should be,
// and what a table or an error keeps of it. BenchmarkHostile tells how long it takes.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	live := func() int64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	for _, test := range hostileTexts() {
		t.Run(test.name, func(t *testing.T) {
			before := live()
			table, err := test.parse(strings.NewReader(test.text))
			if kept := live() - before; kept > 64<<20 || table == nil && kept > 1<<19 {
				t.Errorf("it keeps %d KiB, with a table: %v", kept>>10, table != nil)
			}
			if !errors.Is(err, test.err) {
				t.Errorf("the error is %.1000v; want %v", err, test.err)
			}
			if err != nil && len(err.Error()) > 1000 {
				t.Errorf("the message has %d bytes", len(err.Error()))
			}
			rows := ""
			if table != nil {
				var names []string
				for a := range table.All() {
					names = slices.AppendSeq(names, a.Names())
				}
				rows = fmt.Sprint(table.Len(), names[:min(1, len(names))], names[max(1, len(names))-1:])
			}
			if rows != test.rows {
				t.Errorf("the rows are %q; want %q", rows, test.rows)
			}
			runtime.KeepAlive(table)
			runtime.KeepAlive(err)
		})
	}
}

// TestNoAllocations checks that lookups allocate nothing, and that they do
// find what they look for.
func TestNoAllocations(t *testing.T) {
	made, err := NewTable(slices.Collect(All())...)
	check(t, err)
	protocolName := []byte("ip , SCTP6")
	byNumber := func(t *Table) bool { sink.keyword = t.ByNumber(25, TCP).Keyword(); return sink.keyword == "smtp" }
	byKeyword := func(t *Table) bool { sink.n = t.ByKeyword("sMtP").Len(); return sink.n == 1 }
	lookupPort := func(t *Table) bool { sink.n, sink.err = t.LookupPort("tcp", "Mail"); return sink.n == 25 }
	for name, lookup := range map[string]func() bool{
		"ByNumber":      func() bool { sink.keyword = ByNumber(25, TCP).Keyword(); return sink.keyword == "smtp" },
		"First":         func() bool { a, ok := ByNumber(999, TCP|UDP).First(); sink.port = a.Port; return ok },
		"Covers":        func() bool { return ByNumber(230, TCP).At(0).Covers(241, UDP) },
		"Status":        func() bool { return ByNumber(4, TCP).Status() == Unassigned },
		"ByKeyword":     func() bool { sink.n = ByKeyword("wEbStEr").Len(); return sink.n == 2 },
		"a short name":  func() bool { sink.n = ByKeyword("TtP").Len() + ByKeyword("bGp").Len(); return sink.n == 1 },
		"a long name":   func() bool { sink.n = made.ByKeyword("Postoffice-PROTOCOL").Len(); return sink.n == 0 },
		"LookupPort":    func() bool { sink.n, sink.err = LookupPort("tcp", "SMTP"); return sink.n == 25 },
		"a number":      func() bool { sink.n, sink.err = LookupPort("tcp", "+8080"); return sink.n == 8080 },
		"ParseProtocol": func() bool { p, err := ParseProtocol(string(protocolName)); sink.err = err; return p == 11 },
		"List.All":      func() bool { return count(ByKeyword("webster").All()) == 2 },
		"List.Names":    func() bool { return count(ByNumber(9, TCP).Names()) == 3 },
		"Names":         func() bool { return count(ByNumber(19, TCP).At(0).Names()) == 3 },
		"All":           func() bool { return count(All()) == 323 },
		"Table.All":     func() bool { return count(made.All()) == 323 },
		"IANA.All":      func() bool { return count(IANA().All()) == IANA().Len() },

		"RFC1340.ByNumber":    func() bool { return byNumber(RFC1340()) },
		"RFC1340.ByKeyword":   func() bool { return byKeyword(RFC1340()) },
		"RFC1340.LookupPort":  func() bool { return lookupPort(RFC1340()) },
		"IANA.ByNumber":       func() bool { return byNumber(IANA()) },
		"IANA.ByKeyword":      func() bool { return byKeyword(IANA()) },
		"IANA.LookupPort":     func() bool { return lookupPort(IANA()) },
		"NewTable.ByNumber":   func() bool { return byNumber(made) },
		"NewTable.ByKeyword":  func() bool { return byKeyword(made) },
		"NewTable.LookupPort": func() bool { return lookupPort(made) },
	} {
		t.Run(name, func(t *testing.T) {
			ok := true
			if n := testing.AllocsPerRun(100, func() { ok = lookup() && ok }); n != 0 || !ok {
				t.Errorf("%v allocations, found %v; want 0, true", n, ok)
			}
		})
	}
}

func count[T any](all iter.Seq[T]) int {
	sink.n = 0
	for range all {
		sink.n++
	}
	return sink.n
}

// TestStart checks what the package adds to a program: no work when it starts,
// no readers and no text of IANA's registry if it only looks up in the built-in
// table, and no package net, os, fmt or reflect.
func TestStart(t *testing.T) {
	t.Parallel()
	run := func(t *testing.T, cmd *exec.Cmd) string {
		t.Helper()
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %v\n%s", cmd, err, out)
		}
		return string(out)
	}
	imports := strings.Fields(run(t, GoCommand(t, "list", "-deps", ".")))
	for _, path := range []string{"net", "os", "fmt", "reflect", "time", "bufio", "bytes"} {
		if slices.Contains(imports, path) {
			t.Errorf("the package imports %s, itself or through another", path)
		}
	}
	for _, test := range []struct {
		table, service, want string
		has                  string   // a symbol
		lacks                []string // the beginnings of symbols
	}{
		{"ports", "SMTP", "smtp smtp\n", "example.com/ports.rfc1340", []string{
			"fmt.", "math/rand", "sort.", "example.com/ports.init", "example.com/ports.Parse", "example.com/ports.NewTable",
			"example.com/ports.(*parser)", "example.com/ports.newIndex", "example.com/ports.readIANA", "example.com/ports.iana",
		}},
		{"ports.IANA()", "postgres", "postgresql postgresql\n", "example.com/ports.readIANA", []string{
			"fmt.", "example.com/ports.init", "example.com/ports.ParseIANA",
		}},
	} {
		t.Run(test.table, func(t *testing.T) {
			source, program := filepath.Join(t.TempDir(), "main.go"), filepath.Join(t.TempDir(), "start.exe")
			writeFile(t, source, strings.ReplaceAll(`package main

import (
	"os"

	"example.com/ports"
)

func main() {
	port, err := TABLE.LookupPort("tcp", os.Args[1])
	if err != nil {
		panic(err)
	}
	os.Stdout.WriteString(TABLE.ByNumber(uint16(port), ports.TCP).Keyword() + " ")
	os.Stdout.WriteString(TABLE.ByKeyword(os.Args[1]).Keyword() + "\n")
}
`, "TABLE", test.table))
			run(t, GoCommand(t, "build", "-o", program, source))
			cmd := exec.Command(program, test.service)
			cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
			out := run(t, cmd)
			if !strings.Contains(out, test.want) {
				t.Errorf("it prints %q; want %q", out, test.want)
			}
			if !strings.Contains(out, "init runtime @") || strings.Contains(out, "init example.com/ports ") {
				t.Errorf("the trace of its start is %q; want no work of the package", out)
			}
			hasRegistry := strings.Contains(readFile(t, program), "\n11434/tcp\tollama\n")
			if hasRegistry != (test.table == "ports.IANA()") {
				t.Errorf("it has the text of the registry: %v", hasRegistry)
			}
			symbols := run(t, GoCommand(t, "tool", "nm", program))
			if !strings.Contains(symbols, " "+test.has+"\n") {
				t.Errorf("it lacks the symbol %s", test.has)
			}
			for _, name := range test.lacks {
				if strings.Contains(symbols, " "+name) {
					t.Errorf("it has symbols that begin with %s", name)
				}
			}
		})
	}
}

// GoCommand returns a go command for this machine. It skips the test if there is
// none.
func GoCommand(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	if runtime.GOOS == "wasip1" {
		t.Skip("wasip1 starts no programs")
	}
	path, err := exec.LookPath("go")
	if err != nil {
		t.Skip("there is no go command: ", err)
	}
	cmd := exec.Command(path, args...)
	cmd.Env = append(os.Environ(), "GOOS=", "GOARCH=", "GOFLAGS=", "GOWORK=off")
	return cmd
}

// TestConcurrent is for the race detector: the first calls of IANA at the same
// time, and lookups in one table.
func TestConcurrent(t *testing.T) {
	iana.once, iana.x = sync.Once{}, nil
	var calls sync.WaitGroup
	var read [8]*index
	for i := range read {
		calls.Add(1)
		go func() {
			defer calls.Done()
			read[i] = IANA().x
			if port, err := IANA().LookupPort("tcp", "https"); port != 443 {
				t.Errorf("https = %d, %v", port, err)
			}
			if over, err := Overlay(RFC1340(), IANA()); err != nil || over.ByNumber(443, TCP).Len() != 1 {
				t.Errorf("an overlay: %v; 443/tcp is not one row there", err)
			}
		}()
	}
	calls.Wait()
	if a, b := IANA(), IANA(); a == b {
		t.Error("two calls return the same *Table")
	}
	if read := slices.Compact(append(read[:], IANA().x)); len(read) > 1 {
		t.Errorf("the calls return %d tables", len(read))
	}
}

// TestInlined checks that the compiler inlines what a program calls for each
// packet. The cost of Table.ByNumber is all that it allows.
func TestInlined(t *testing.T) {
	t.Parallel()
	out, err := GoCommand(t, "build", "-gcflags=-m", ".").CombinedOutput()
	if err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	for _, name := range []string{
		"ByNumber", "IANA", "(*Table).ByNumber", "List.Len", "List.At", "List.First", "List.Keyword", "IPProtocol",
	} {
		if !strings.Contains(string(out), ": can inline "+name+"\n") {
			t.Errorf("%s is not inlined", name)
		}
	}
}

// TestMaxRows checks the limit of rows and places, which takes hundreds of
// megabytes to reach by rows alone. The rows here take 10 places: 3 for both
// protocols, 2 for TCP, 2 for UDP and 3 for the name a.
func TestMaxRows(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	rows := []Assignment{{}, {1, 1, both, "a", "", ""}, {2, 2, both, "b", "", ""}, {1, 1, TCP, "a", "", ""},
		{1, 1, UDP, "a", "", ""}}
	for _, more := range []int{0, 1} {
		places := 1<<24 - 1 - len(rows) - 10 + more
		x := &index{rows: rows, pages: empty.pages, runs: make([]run, 1), rowLists: make([]uint32, places, places+10)}
		if ok := x.fill(); ok != (more == 0) {
			t.Errorf("with %d places: %v; want %v", len(x.rowLists), ok, more == 0)
		}
	}
}

// TestKey checks that the key of a name has all of its bytes, in lower case, that
// the key of a long name and the hash depend on each seed, and that the seeds of
// tables differ: so nobody can choose names that all share a slot. It also checks
// equalFold.
func TestKey(t *testing.T) {
	x, y, z := index{seed0: 1, seed1: 2}, index{seed0: 1, seed1: 3}, index{seed0: 3, seed1: 2}
	if h := x.hash(50, 60, 4); h == y.hash(50, 60, 4) || h == z.hash(50, 60, 4) {
		t.Error("the hash does not depend on both seeds")
	}
	for name, build := range map[string]func() (*Table, error){
		"NewTable":      func() (*Table, error) { return NewTable(rfc1340.rows[1]) },
		"Join":          func() (*Table, error) { return Join(RFC1340()) },
		"Overlay":       func() (*Table, error) { return Overlay(RFC1340()) },
		"Parse":         func() (*Table, error) { return Parse(strings.NewReader("1\ta\n")) },
		"ParseServices": func() (*Table, error) { return ParseServices(strings.NewReader("a 1/tcp\n")) },
		"ParseIANA":     func() (*Table, error) { return ParseIANA(strings.NewReader(csvHeader + "a,1,tcp,,,\n")) },
	} {
		a, _ := build()
		b, _ := build()
		if a.x.seed0 == b.x.seed0 || a.x.seed1 == b.x.seed1 || a.x.seed0 == a.x.seed1 {
			t.Errorf("two tables of %s have the seeds %x, %x and %x, %x", name, a.x.seed0, a.x.seed1, b.x.seed0, b.x.seed1)
		}
	}
	for _, pair := range []string{"@`", "[{", "_\x7f", "\r-"} { // no letters, but as far from each other
		if equalFold(pair[:1], pair[1:]) || equalFold(pair[1:], pair[:1]) {
			t.Errorf("the characters of %q are the same", pair)
		}
	}
	keyOf := func(x index, name string) [2]uint64 { lo, hi := x.key(name); return [2]uint64{lo, hi} }
	letters := "abcdefghijklmnopqrstuvwxyz0123456789-abcdefghijklmnopqrstuvwxyz0123456789-"
	for n := 1; n <= len(letters); n++ {
		name, upper := letters[:n], strings.ToUpper(letters[:n])
		key := keyOf(x, name)
		if keyOf(x, upper) != key || !equalFold(upper, name) {
			t.Errorf("%q depends on its case", name)
		}
		if equalFold(name, name+"x") || equalFold(name+"x", name) {
			t.Errorf("%q is also what begins with it", name)
		}
		for _, y := range []index{y, z} {
			if (keyOf(y, name) == key) != (n <= 16) {
				t.Errorf("the key of %q with other seeds is %x; with the first %x", name, keyOf(y, name), key)
			}
		}
		for i := range n {
			for _, c := range []byte{name[i] ^ 1, name[i] ^ 0x80, '*'} {
				other := name[:i] + string([]byte{c}) + name[i+1:]
				if keyOf(x, other) == key || equalFold(name, other) {
					t.Errorf("%q and %q are the same", name, other)
				}
			}
		}
	}
}

// TestKeyCollision checks pairs of long names with equal keys, one of them of 17
// bytes. It takes known seeds to find them.
func TestKeyCollision(t *testing.T) {
	rows := []Assignment{{},
		{1, 1, TCP, "aaaaaaaa" + "bbbbbbbb" + "0123456789abcdef", "", ""},
		{2, 2, TCP, "aaaaaaaa" + "cccccccc" + "0123456789abcdef", "", ""},
		{3, 3, TCP, "1aaaaaaa" + "bbbbbbbb" + "0", "", ""},
		{4, 4, TCP, "2aaaaaaa" + "bbbbbbbb" + "0", "", ""},
	}
	x, err := newIndex(rows, word("aaaaaaaa", 0), word("bbbbbbbb", 0))
	check(t, err)
	for i, a := range rows[1:] {
		if pair := x.names[1+i/2*2:]; pair[0].lo != pair[1].lo || pair[0].hi != pair[1].hi {
			t.Errorf("the keys of %v differ", pair[:2])
		}
		if l := x.byKeyword(strings.ToUpper(a.Keyword)); l.Len() != 1 || l.At(0) != a {
			t.Errorf("ByKeyword(%q) = %v; want %v", a.Keyword, l, a)
		}
	}
}

// A CSVRecord is a record of CSV, or the place of the error in it.
type CSVRecord struct {
	Fields       []string
	N            int // of the fields, if some are left out
	Line, Column int
}

// CSVRecords returns the records of a text, for a test in package ports_test.
// Fields after the first need may be left out.
func CSVRecords(text string, need int) (records []CSVRecord) {
	p := newParser(text)
	for p.more() {
		n, ok := p.record(need)
		r := CSVRecord{N: n}
		if !ok {
			e := p.errs[len(p.errs)-1]
			r.Line, r.Column = e.Line, e.Column
		}
		for i := range min(n, need) {
			s := strings.ReplaceAll(p.field(i).text, "\r\n", "\n")
			if strings.HasPrefix(s, `"`) {
				s = strings.ReplaceAll(s[1:len(s)-1], `""`, `"`)
			}
			r.Fields = append(r.Fields, s)
		}
		records = append(records, r)
	}
	return records
}

// What measures. The benchmarks beside other packages, Go maps and plain arrays
// are in testdata/peers.

// BenchmarkHostile reads the texts of TestHostile, and reports how many times as
// long as ordinary text each takes. 20 times would be a fault.
func BenchmarkHostile(b *testing.B) {
	var ordinary float64
	for i, test := range hostileTexts() {
		b.Run(test.name, func(b *testing.B) {
			for range b.N {
				_, sink.err = test.parse(strings.NewReader(test.text))
			}
			each := float64(b.Elapsed()) / float64(b.N)
			if i == 0 {
				ordinary = each
			}
			b.ReportMetric(each/ordinary, "times-ordinary")
		})
	}
}
