package ports

// This file is in package ports, as the generator of table_data.go, CSVRecords
// and some of the guards need its inside. It has what generates, what guards and
// what measures, in this order.

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/csv"
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
)

// What generates: testdata/iana.txt from IANA's CSV, and table_data.go from the
// files in testdata.

var (
	registry = flag.String("registry", "", "rewrite testdata/iana.txt from `FILE`, IANA's service-names-port-numbers.csv")
	update   = flag.Bool("update", false, "rewrite table_data.go from the files in testdata")
)

//go:generate go test -run ^TestTableData$ -update .

// TestRegistryText checks on a sample what becomes of IANA's CSV, and which CSV is
// refused. With -registry it rewrites testdata/iana.txt first.
func TestRegistryText(t *testing.T) {
	if *registry != "" {
		if err := rewriteRegistry(*registry, "testdata/iana.txt"); err != nil {
			t.Fatal(err)
		}
	}
	const header = "Service Name,Port Number,Transport Protocol,Description,Registration Date,Modification Date\n"
	const want = `0/tcp, udp      -               Reserved
15/tcp, udp     -               Unassigned
24/tcp          -               Any private mail system
80/tcp, udp     http
80/tcp          www
225-241/tcp, udp  -             Reserved
1008/udp        -               Possibly used
1028/tcp, udp   -               Unassigned
`
	text, err := registryText(header + `,0,tcp,Reserved,,
,0,udp,IANA Reserved,,
,15,tcp,Unassigned [was netstat],,
,15,udp,Unassigned,2026-01-09,
,24,tcp,any private mail system,,
http,80,tcp,World Wide Web,,
http,80,udp,"The Web; alias=web",2013-05,2025-12-31
http,80,dccp,,,
www,80,tcp,World Wide Web,,
no-port,,tcp,,,2026-01
dccp,1,dccp,,2026-01-10,
,225-241,,Reserved,,
,1008,udp,Possibly used,,
,1028,,Deprecated,,
`)
	tail := fmt.Sprintf("# SHA-256 of the date and the rows below: %x\n", sha256.Sum256([]byte("2026-01-10"+want))) +
		"# The last change in the registry: 2026-01-10\n" + want
	if err != nil || !strings.HasPrefix(string(text), "# The tcp and udp ports") || !strings.HasSuffix(string(text), tail) {
		t.Errorf("registryText = %s, %v; want at its end %s", text, err, tail)
	}
	in, out := filepath.Join(t.TempDir(), "registry.csv"), filepath.Join(t.TempDir(), "iana.txt")
	for _, test := range []struct{ csv, err string }{
		{"", "the header lacks"}, {"<html>\n", "the header lacks"},
		{header + "http,80,tcp,,2026-01-09,\nhttp,70000,tcp,,,\n", "line 3, column 6: port out of range"},
		{header + "http,80,tcp,,2026-01-09,\nhttp,80\n", "line 3, column 1: not CSV"},
		{header + "http,80,tcp,,,\n", "no dates"},
		{header + "http,80,tcp,,09.01.2026,\n", `Registration Date: not a date: "09.01.2026"`},
		{header + "http,80,tcp,,2026-01-09,2026-01-09 \n", `Modification Date: not a date: "2026-01-09 "`},
		{strings.ReplaceAll(header, "Date", "Day") + "http,80,tcp,,2026-01-09,\n", "no dates"},
		{strings.Replace(header, ",Modification Date", "", 1) + "http,80,tcp,,2026-01-09\n", "no dates"},
	} {
		if err := os.WriteFile(in, []byte(test.csv), 0o666); err != nil {
			t.Fatal(err)
		}
		err := rewriteRegistry(in, out)
		if _, noFile := os.Stat(out); noFile == nil || err == nil || !strings.Contains(err.Error(), test.err) {
			t.Errorf("rewriteRegistry of %q: %v; want no file and an error with %q", test.csv, err, test.err)
		}
	}
}

// rewriteRegistry makes testdata/iana.txt, out, from the CSV in a file.
func rewriteRegistry(in, out string) error {
	b, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	text, err := registryText(string(b))
	if err != nil {
		return fmt.Errorf("%s: %w", in, err)
	}
	return writeFile(out, text)
}

// registryText returns what testdata/iana.txt has of a CSV: no descriptions, but
// what a row without a keyword is.
func registryText(text string) ([]byte, error) {
	t, err := ParseIANA(strings.NewReader(text))
	if err != nil {
		return nil, err
	}
	date, err := registryDate(text)
	if err != nil {
		return nil, err
	}
	p := parser{joins: true, rows: make([]Assignment, 1)}
	for a := range t.All() {
		switch {
		case a.Keyword != "":
			a.Description = ""
		case a.Status() == Reserved:
			a.Description = "Reserved"
		case a.Status() == Unassigned:
			a.Description = "Unassigned"
		case a.Status() == Private: // "any private …" too
			a.Description = "A" + a.Description[1:]
		}
		a.Aliases = ""
		p.add(a, source{})
	}
	if t, err = p.table(); err != nil {
		return nil, err
	}
	var rows bytes.Buffer
	t.WriteTo(&rows)
	return append([]byte(registryHead(date, rows.Bytes())), rows.Bytes()...), nil
}

// registryHead returns the comment at the top of testdata/iana.txt. The checksum
// tells an edit by hand, which the CSV does not have.
func registryHead(date string, rows []byte) string {
	return fmt.Sprintf(`# The tcp and udp ports of the Service Name and Transport Protocol Port Number
# Registry, made from its CSV as README.md says; not to be edited. IANA publishes it at
# https://www.iana.org/assignments/service-names-port-numbers
# SHA-256 of the date and the rows below: %x
# The last change in the registry: %s
`, sha256.Sum256(append([]byte(date), rows...)), date)
}

// registryDate returns the last Registration Date or Modification Date of a CSV.
func registryDate(text string) (last string, err error) {
	records, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		return "", err
	}
	for _, name := range []string{"Registration Date", "Modification Date"} {
		column := slices.Index(records[0], name)
		if column < 0 {
			return "", fmt.Errorf("no dates: the header lacks %q", name)
		}
		for _, record := range records[1:] {
			date := record[column]
			if date != "" && !regexp.MustCompile(`^\d{4}-\d\d(-\d\d)?$`).MatchString(date) {
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

// writeFile writes a file aside and renames it: there is never half a file.
func writeFile(name string, text []byte) error {
	aside, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(aside.Name()) // after the rename there is none
	_, err = aside.Write(text)
	if err = errors.Join(err, aside.Chmod(0o644), aside.Close()); err != nil {
		return err
	}
	return os.Rename(aside.Name(), name)
}

// TestWriteFile checks that writeFile replaces a file, and leaves nothing behind,
// also where it fails: in place of a directory that is not empty.
func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	name, old := filepath.Join(dir, "name"), filepath.Join(dir, "old")
	err := errors.Join(os.WriteFile(old, []byte("old"), 0o600), os.Link(old, name))
	if err != nil {
		t.Skip("this file system has no links: ", err)
	}
	if err := writeFile(name, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(dir, []byte("new")); err == nil {
		t.Error("writeFile replaces a directory")
	}
	if info, err := os.Stat(name); err != nil || runtime.GOOS == "linux" && info.Mode().Perm() != 0o644 {
		t.Errorf("writeFile makes %v, %v; want a file that all can read", info, err)
	}
	var have []string
	for _, name := range []string{name, old} {
		text, _ := os.ReadFile(name)
		have = append(have, string(text))
	}
	files, _ := os.ReadDir(dir)
	aside, _ := filepath.Glob(dir + ".*")
	if !slices.Equal(have, []string{"new", "old"}) || len(files) != 2 || len(aside) > 0 {
		t.Errorf("writeFile makes %q, and there are %v, %v", have, files, aside)
	}
}

// TestTableData checks that table_data.go is what the files in testdata compile
// to.
func TestTableData(t *testing.T) {
	const file = "table_data.go"
	// Any seeds will do: the names are known, and nobody can choose them.
	x, err := newIndex(readTable(t, "testdata/rfc1340.txt").x.rows, 0x9e3779b97f4a7c15, 0xd1b54a32d192ed03)
	if err != nil {
		t.Fatal(err)
	}
	if x.spellings != nil || x.pages[0] == &noRows || !slices.Equal(x.pages[1:], empty.pages[1:]) ||
		slices.ContainsFunc(x.runs, func(r run) bool { return r[3]&manyRows == manyRows || r[4] != 0 }) {
		t.Fatal("the table has ports above 1023, long answers, sctp or long names; ByNumber and tableData do not expect them")
	}
	want, err := format.Source(append(tableData(x), ianaData(t)...))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := writeFile(file, want); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	haveLines, wantLines := strings.SplitAfter(string(have), "\n"), strings.SplitAfter(string(want), "\n")
	for i := range max(len(haveLines), len(wantLines)) {
		have, want := haveLines[min(i, len(haveLines)-1)], wantLines[min(i, len(wantLines)-1)]
		if have != want {
			t.Fatalf("%s is not what testdata compiles to; run: go generate\nIt differs from line %d on:\nhave %swant %s",
				file, i+1, have, want)
		}
	}
}

// readTable returns the table of a file in the table text format.
func readTable(t *testing.T, name string) *Table {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	table, err := Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return table
}

// tableData returns the Go source of the variable rfc1340 that is equal to x.
func tableData(x *index) []byte {
	var b bytes.Buffer
	b.WriteString(`// Code generated from the files in testdata by "go generate"; DO NOT EDIT.

package ports

// rfc1340 is the index of the built-in table, testdata/rfc1340.txt. It consists of
// constants and pointers to them, which the linker lays out: it needs no work when
// a program starts. Nothing assigns to it.
var rfc1340 = index{
	rows: []Assignment{
		{},
`)
	for i := range x.rows[1:] {
		a := &x.rows[1+i]
		fmt.Fprintf(&b, "\t\t{%d, %d, %s, %q, %q, %q}, // %d\n",
			a.Port, a.Last, protocolSource[a.Protocols], a.Keyword, a.Description, a.Aliases, 1+i)
	}
	b.WriteString("\t},\n\trowLists: []uint32{\n")
	for i, row := range x.rowLists {
		fmt.Fprintf(&b, "\t\t%d, // %d: %d %s\n", row, len(x.rows)+i, x.rows[row].Port, x.rows[row].Keyword)
	}
	b.WriteString("\t},\n\truns: []run{\n\t\t{},\n")
	for n, r := range x.runs[1:] {
		first, last := slices.Index(x.pages[0][:], uint16(1+n)), 1023
		for last > first && x.pages[0][last] != uint16(1+n) {
			last--
		}
		b.WriteString("\t\t{")
		for _, a := range r {
			b.WriteString(a.literal() + ", ")
		}
		fmt.Fprintf(&b, "}, // %d: %s\n", 1+n, strings.TrimSuffix(fmt.Sprintf("%d-%d", first, last), fmt.Sprintf("-%d", first)))
	}
	b.WriteString("\t},\n\tpages: [...]*page{\n\t\t{")
	for port, n := range x.pages[0] {
		if port%16 == 0 {
			b.WriteString("\n\t\t\t")
		}
		fmt.Fprintf(&b, "%d,", n)
	}
	b.WriteString("\n\t\t},")
	for i := range x.pages[1:] {
		if i%16 == 0 {
			b.WriteString("\n\t\t")
		}
		b.WriteString("&noRows,")
	}
	fmt.Fprintf(&b, "\n\t},\n\tseed0: %#x,\n\tseed1: %#x,\n\tslots: []uint32{", x.seed0, x.seed1)
	for slot, i := range x.slots {
		if slot%16 == 0 {
			b.WriteString("\n\t\t")
		}
		fmt.Fprintf(&b, "%d,", i)
	}
	b.WriteString("\n\t},\n\tnames: []entry{\n\t\t{},\n")
	spellings := make([]string, len(x.names))
	for a := range x.all().All() {
		for s := range a.Names() {
			i, _ := x.find(s)
			spellings[i] = s
		}
	}
	for i, e := range x.names[1:] {
		fmt.Fprintf(&b, "\t\t{0x%016x, 0x%016x, %d, %s}, // %s\n", e.lo, e.hi, e.size, e.answer.literal(), spellings[1+i])
	}
	b.WriteString(`	},
}

// wellKnown has the answers for the ports 0-1023, by port and by column up to that
// of TCP|UDP. An answer is the place of its first row<<8 | the count of rows.
// Places past the last row are in rowLists.
var wellKnown = [1024][4]answer{
`)
	for port, n := range x.pages[0] {
		if r := x.runs[n]; r != (run{}) {
			fmt.Fprintf(&b, "\t%d: {TCP: %s, UDP: %s, both: %s},\n", port, r[1].literal(), r[2].literal(), r[3].literal())
		}
	}
	b.WriteString("}\n")
	return b.Bytes()
}

var protocolSource = [...]string{TCP: "TCP", UDP: "UDP", TCP | UDP: "TCP | UDP"}

// literal returns the Go source of a: number of the first row and count.
func (a answer) literal() string {
	if a == 0 {
		return "0"
	}
	return fmt.Sprintf("%d<<8 | %d", a>>8, a&manyRows)
}

// ianaData returns the Go source of what IANA needs: testdata/iana-usual.txt, then
// the rows of testdata/iana.txt without the protocols that the first has for the
// same ports and keyword.
func ianaData(t *testing.T) []byte {
	t.Helper()
	const file = "testdata/iana.txt"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	_, rowsText, _ := bytes.Cut(text, []byte("# The last change in the registry: "))
	date, rowsText, _ := bytes.Cut(rowsText, []byte("\n"))
	if string(text) != registryHead(string(date), rowsText)+string(rowsText) {
		t.Fatalf("%s does not match its head; make it from the CSV again, as README.md says", file)
	}
	usual := slices.Collect(readTable(t, "testdata/iana-usual.txt").All())
	rows := slices.Clone(usual)
	for a := range readTable(t, file).All() {
		for _, b := range usual {
			if a.Port == b.Port && a.Last == b.Last && a.Keyword == b.Keyword {
				a.Protocols &^= b.Protocols
			}
		}
		if a.Protocols != 0 {
			rows = append(rows, a)
		}
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `
// IANADate is the date of the last change in the copy of IANA's registry that
// [IANA] has, as 2006-01-02, or as 2006-01 where the registry gives no day.
const IANADate = %q

// ianaText is the table of IANA in the table text format.
const ianaText = `+"`", date)
	for _, a := range rows {
		b.WriteString(strings.TrimSuffix(a.Ports(), "/tcp, udp"))
		b.WriteByte('\t')
		b.WriteString(cmp.Or(a.Keyword, "-"))
		if a.Description != "" {
			b.WriteString("\t" + a.Description)
		}
		if a.Aliases != "" {
			b.WriteString("\t;alias=" + a.Aliases)
		}
		b.WriteByte('\n')
	}
	b.WriteString("`\n")
	return b.Bytes()
}

// What guards: hostile texts, allocations, what a program links and runs, inlining,
// and the inside of the index.

var sink struct {
	keyword string
	port    uint16
	n       int
	err     error
}

// A hostileText is about 1 MiB that asks for more work or memory than it seems.
type hostileText struct {
	name  string
	parse func(io.Reader) (*Table, error)
	text  string
	err   error
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
	const header = "Service Name,Port Number,Transport Protocol,Description\n"
	return []hostileText{
		{"the whole range on every row", Parse, repeat("0-65535/tcp\ta\n"), nil},
		{"nested ranges", Parse, lines(func(i int) string {
			return fmt.Sprintf("%d-%d\ta\n", i%32768, 65535-i%32768)
		}), ErrTooLarge},
		{"growing ranges", Parse, lines(func(i int) string { return fmt.Sprintf("0-%d\ta\n", i%65536) }), ErrTooLarge},
		{"ranges here and there", Parse, lines(func(i int) string {
			return fmt.Sprintf("%d-%d/udp\ta\n", i*7919%65536/2, 32768+i%8192*104729%32768)
		}), ErrTooLarge},
		{"one port on every row", Parse, repeat("1\ta\n"), nil},
		{"ranges to the last port, shuffled, with aliases", Parse, shuffledRanges(size), nil},
		{"every port", ParseServices, lines(func(i int) string {
			return fmt.Sprintf("n%d %d/tcp\n", i, i%65536)
		}), nil},
		{"two keywords in turn", Parse, repeat("1\ta\n2\tb\n"), nil},
		{"aliases of one row", ParseServices, "a 1/tcp" + lines(func(i int) string { return fmt.Sprintf(" %x", i) }), nil},
		{"the same alias", ParseServices, "a 1/tcp" + repeat(" b"), nil},
		{"long aliases of one row", Parse, "1\ta\t; alias=" + lines(func(i int) string {
			return fmt.Sprintf("alias-number-%08d ", i)
		}), nil},
		{"aliases in turn", Parse, repeat("1\t-\t; alias=a c e g i k m o q\n2\t-\t; alias=b d f h j l n p r\n"), nil},
		{"rows alike but for one", ParseServices, lines(func(i int) string { return fmt.Sprintf("a 1/tcp #%d\n", i) }), nil},
		{"rows alike", ParseServices, repeat("a 1/tcp\n"), nil},
		{"one long line", Parse, repeat("a"), ErrPort},
		{"one long comment", ParseServices, "#" + repeat("a"), nil},
		{"blanks", Parse, repeat(" \t"), nil},
		{"line ends", ParseServices, repeat("\n"), nil},
		{"NULs", Parse, repeat("\x00"), ErrControl},
		{"invalid UTF-8", ParseServices, repeat("\xff\xfe"), ErrUTF8},
		{"many clauses", Parse, "1\ta\t" + repeat("; alias=b. "), ErrAlias},
		{"semicolons", Parse, "1\ta\t" + repeat("; "), nil},
		{"commas", Parse, "1/" + repeat("tcp,") + "tcp\ta", nil},
		{"digits", Parse, repeat("9"), ErrRange},
		{"an open quote", ParseIANA, header + "a,1,tcp,\"" + repeat("x\n"), ErrCSV},
		{"quotes", ParseIANA, header + "a,1,tcp,\"" + repeat(`""`) + "\"", nil},
		{"empty fields", ParseIANA, repeat(","), ErrHeader},
		{"empty fields in a record", ParseIANA, header + repeat(","), ErrCSV},
		{"empty records", ParseIANA, header + repeat(",,,\n"), nil},
		{"open quotes", ParseIANA, header + "a,1,tcp,\"" + repeat("x\"\"\n"), ErrCSV},
		{"one quoted field of lines", ParseIANA, header + "a,1,tcp,\"" + repeat("x\n") + "\"", nil},
		{"equal but for case", ParseServices, lines(func(i int) string {
			return caseVariant("abcdefghijklmnop", i) + " 1/tcp\nb 2/tcp\n"
		}), nil},
		{"ranges without a protocol", ParseIANA, header + lines(func(i int) string {
			return fmt.Sprintf("n%d,0-%d,,\n", i, 65535-i%65536)
		}), ErrTooLarge},
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

// TestHostile checks that each is accepted or refused as it should be, and what
// a table or an error keeps of it. BenchmarkHostile tells how long it takes.
func TestHostile(t *testing.T) {
	live := func() int64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	for _, test := range hostileTexts() {
		before := live()
		table, err := test.parse(strings.NewReader(test.text))
		if kept := live() - before; kept > 64<<20 || table == nil && kept > 1<<19 {
			t.Errorf("%s: keeps %d KiB, with the table %v", test.name, kept>>10, table != nil)
		}
		if !errors.Is(err, test.err) {
			t.Errorf("%s: %v; want %v", test.name, err, test.err)
		}
		if err != nil && len(err.Error()) > 1000 {
			t.Errorf("%s: the message has %d bytes", test.name, len(err.Error()))
		}
		runtime.KeepAlive(table)
		runtime.KeepAlive(err)
	}
}

// TestNoAllocations checks that lookups allocate nothing, and that they do
// find what they look for.
func TestNoAllocations(t *testing.T) {
	made, err := NewTable(slices.Collect(All())...)
	if err != nil {
		t.Fatal(err)
	}
	protocolName := []byte("ip , SCTP6")
	byNumber := func(t *Table) bool { sink.keyword = t.ByNumber(25, TCP).Keyword(); return sink.keyword == "smtp" }
	byKeyword := func(t *Table) bool { sink.n = t.ByKeyword("sMtP").Len(); return sink.n == 1 }
	lookupPort := func(t *Table) bool { sink.n, sink.err = t.LookupPort("tcp", "Mail"); return sink.n == 25 }
	count := func(all iter.Seq[Assignment], n int) bool {
		sink.n = 0
		for range all {
			sink.n++
		}
		return sink.n == n
	}
	for name, lookup := range map[string]func() bool{
		"ByNumber":   func() bool { sink.keyword = ByNumber(25, TCP).Keyword(); return sink.keyword == "smtp" },
		"First":      func() bool { a, ok := ByNumber(999, TCP|UDP).First(); sink.port = a.Port; return ok },
		"Status":     func() bool { s := ByNumber(4, TCP).Status(); return s == Unassigned },
		"ByKeyword":  func() bool { sink.n = ByKeyword("wEbStEr").Len(); return sink.n == 2 },
		"LookupPort": func() bool { sink.n, sink.err = LookupPort("tcp", "SMTP"); return sink.n == 25 },
		"a number":   func() bool { sink.n, sink.err = LookupPort("tcp", "+8080"); return sink.n == 8080 },
		"ParseProtocol": func() bool {
			p, err := ParseProtocol(string(protocolName))
			return p == TCP|UDP|SCTP && err == nil
		},
		"List.Names": func() bool {
			sink.n = 0
			for name := range ByNumber(9, TCP).Names() {
				sink.keyword = name
				sink.n++
			}
			return sink.n == 3
		},
		"List.All and Names": func() bool {
			sink.n = 0
			for a := range ByKeyword("chargen").All() {
				for name := range a.Names() {
					sink.keyword = name
					sink.n++
				}
			}
			return sink.n == 3
		},
		"All":       func() bool { return count(All(), 323) },
		"RFC1340":   func() bool { return byNumber(RFC1340()) && byKeyword(RFC1340()) && lookupPort(RFC1340()) },
		"IANA":      func() bool { return byNumber(IANA()) && byKeyword(IANA()) && lookupPort(IANA()) },
		"NewTable":  func() bool { return byNumber(made) && byKeyword(made) && lookupPort(made) },
		"Table.All": func() bool { return count(IANA().All(), IANA().Len()) && count(made.All(), 323) },
	} {
		ok := true
		if n := testing.AllocsPerRun(100, func() { ok = lookup() && ok }); n != 0 || !ok {
			t.Errorf("%s: %v allocations, found %v; want 0, true", name, n, ok)
		}
	}
}

// TestStart checks what the package adds to a program: no work when it starts,
// no readers and no text of IANA's registry if it only looks up in the built-in
// table, and no package net, os, fmt or reflect.
func TestStart(t *testing.T) {
	t.Parallel()
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	run := func(cmd *exec.Cmd) string {
		t.Helper()
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %v\n%s", cmd, err, out)
		}
		return string(out)
	}
	imports := strings.Fields(run(GoCommand(t, "list", "-C", root, "-deps", ".")))
	for _, path := range []string{"net", "os", "fmt", "reflect", "time", "bufio", "bytes"} {
		if slices.Contains(imports, path) {
			t.Errorf("the package imports %s, itself or through another", path)
		}
	}
	// build returns the symbols and the bytes of a program that looks up a service
	// and its port in a table, and checks what it prints.
	build := func(table, service, want string) (symbols, program string) {
		t.Helper()
		for name, text := range map[string]string{
			"go.mod": "module start\n\ngo 1.24\n\nrequire example.com/ports v0.0.0\n\n" +
				"replace example.com/ports => " + root + "\n",
			"main.go": `package main

import (
	"os"

	"example.com/ports"
)

func main() {
	port, err := ` + table + `.LookupPort("tcp", os.Args[1])
	if err != nil {
		panic(err)
	}
	os.Stdout.WriteString(` + table + `.ByNumber(uint16(port), ports.TCP).Keyword() + " ")
	os.Stdout.WriteString(` + table + `.ByKeyword(os.Args[1]).Keyword() + "\n")
}
`,
		} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		run(GoCommand(t, "build", "-o", "start.exe", "."))
		cmd := exec.Command(filepath.Join(dir, "start.exe"), service)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		out := run(cmd)
		traced, works := strings.Contains(out, "init runtime @"), strings.Contains(out, "init example.com/ports ")
		if !strings.Contains(out, want) || !traced || works {
			t.Errorf("the program prints %q; want %q and no work of the package at start-up", out, want)
		}
		b, err := os.ReadFile(filepath.Join(dir, "start.exe"))
		if err != nil {
			t.Fatal(err)
		}
		return run(GoCommand(t, "tool", "nm", "start.exe")), string(b)
	}
	const registryRow = "\n11434/tcp\tollama\n"
	symbols, program := build("ports", "SMTP", "smtp smtp\n")
	if !strings.Contains(symbols, " example.com/ports.rfc1340\n") || strings.Contains(program, registryRow) {
		t.Errorf("the program has no built-in table, or has the text of the registry:\n%s", symbols)
	}
	for _, name := range []string{
		"fmt.", "math/rand", "sort.", "example.com/ports.init", "example.com/ports.Parse", "example.com/ports.NewTable",
		"example.com/ports.(*parser)", "example.com/ports.newIndex", "example.com/ports.readIANA", "example.com/ports.iana",
	} {
		if strings.Contains(symbols, " "+name) {
			t.Errorf("the program has symbols that begin with %s", name)
		}
	}
	symbols, program = build("ports.IANA()", "postgres", "postgresql postgresql\n")
	if !strings.Contains(symbols, " example.com/ports.readIANA\n") || !strings.Contains(program, registryRow) {
		t.Error("a program that calls IANA lacks the registry, or these names are wrong")
	}
	for _, name := range []string{"fmt.", "example.com/ports.init", "example.com/ports.ParseIANA"} {
		if strings.Contains(symbols, " "+name) {
			t.Errorf("a program that calls IANA has symbols that begin with %s", name)
		}
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
			over, err := Overlay(RFC1340(), IANA())
			if port, _ := IANA().LookupPort("tcp", "https"); port != 443 || err != nil || over.ByNumber(443, TCP).Len() != 1 {
				t.Errorf("https = %d; an overlay: %v", port, err)
			}
		}()
	}
	calls.Wait()
	if a, b := IANA(), IANA(); a == b || len(slices.Compact(read[:])) > 1 || a.x != read[0] || b.x != read[0] {
		t.Error("the calls return the same *Table, or different tables")
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
	rows := []Assignment{{}, {1, 1, both, "a", "", ""}, {2, 2, both, "b", "", ""}, {1, 1, TCP, "a", "", ""},
		{1, 1, UDP, "a", "", ""}}
	for _, more := range []int{0, 1} {
		x := &index{rows: rows, pages: empty.pages, runs: make([]run, 1), rowLists: make([]uint32, 1<<24-1-len(rows)-10+more)}
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
	a, _ := NewTable(rfc1340.rows[1])
	b, _ := NewTable(rfc1340.rows[1])
	if a.x.seed0 == b.x.seed0 || a.x.seed1 == b.x.seed1 {
		t.Error("two tables have the same seed")
	}
	letters := "abcdefghijklmnopqrstuvwxyz0123456789-abcdefghijklmnopqrstuvwxyz0123456789-"
	for n := 1; n <= len(letters); n++ {
		name := letters[:n]
		lo, hi := x.key(name)
		if upLo, upHi := x.key(strings.ToUpper(name)); upLo != lo || upHi != hi || !equalFold(strings.ToUpper(name), name) {
			t.Errorf("%q depends on its case", name)
		}
		for _, y := range []index{y, z} {
			if lo2, hi2 := y.key(name); (lo2 == lo && hi2 == hi) != (n <= 16) {
				t.Errorf("the key of %q with other seeds is %x, %x; with the first %x, %x", name, lo2, hi2, lo, hi)
			}
		}
		for i := range n {
			for _, c := range []byte{name[i] ^ 1, name[i] ^ 0x80, '*'} {
				other := name[:i] + string([]byte{c}) + name[i+1:]
				if lo2, hi2 := x.key(other); lo2 == lo && hi2 == hi || equalFold(name, other) || equalFold(name, other+"x") {
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
	if err != nil {
		t.Fatal(err)
	}
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
	ordinary := string(servicesText(30_000)[:1<<20])
	ordinary = ordinary[:strings.LastIndexByte(ordinary, '\n')]
	texts := append([]hostileText{{"(ordinary text)", ParseServices, ordinary, nil}}, hostileTexts()...)
	var first float64
	for i, test := range texts {
		b.Run(test.name, func(b *testing.B) {
			for range b.N {
				_, sink.err = test.parse(strings.NewReader(test.text))
			}
			each := float64(b.Elapsed()) / float64(b.N)
			if i == 0 {
				first = each
			}
			b.ReportMetric(each/first, "times-ordinary")
		})
	}
}

// servicesText returns n lines of services(5).
func servicesText(n int) []byte {
	var b bytes.Buffer
	b.WriteString("# Network services, Internet style\n#\n")
	for i := range n {
		a := rfc1340.rows[1+i%(len(rfc1340.rows)-1)]
		if a.Keyword == "" {
			fmt.Fprintf(&b, "#\t\t%d/tcp\t%s\n", i/2, a.Description)
			continue
		}
		fmt.Fprintf(&b, "%s-%d\t%d/%s\t%s\t# %.40s\n", a.Keyword, i/2, i/2%65536, Protocol(1+i%2), a.Aliases, a.Description)
	}
	return b.Bytes()
}
