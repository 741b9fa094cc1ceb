package ports_test

import (
	"cmp"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/ports"
)

// The reference readers: slow and obvious, from the docs of the functions that they stand for. Of
// the package they use Assignment, Protocol and the Err… values, nothing else.

// A reading is what a text says: its rows, and its lines that cannot be read, with the reasons.
type reading struct {
	rows []ports.Assignment
	errs []mistake
}

type mistake struct {
	Line int
	Err  error
}

// add adds what a line or a record says: a row, the zero Assignment for nothing, or an error.
func (r *reading) add(a ports.Assignment, line int, err error) {
	switch {
	case len(r.errs) == 100: // reading has ended
	case err != nil:
		r.errs = append(r.errs, mistake{line, err})
	case a != ports.Assignment{}:
		r.rows = append(r.rows, a)
	}
}

// joined joins neighbors that are equal but for the protocol.
func (r reading) joined() reading {
	var rows []ports.Assignment
	for i, a := range r.rows {
		twin := a
		if i > 0 {
			twin.Protocols = r.rows[i-1].Protocols
		}
		if i > 0 && twin == r.rows[i-1] {
			rows[len(rows)-1].Protocols |= a.Protocols
		} else {
			rows = append(rows, a)
		}
	}
	return reading{rows, r.errs}
}

// readTable is Parse.
func readTable(text string) reading {
	return readLines(text, func(line string) (a ports.Assignment, err error) {
		line = strings.Trim(line, blanks)
		if _, err := badCharacter(line); err != nil || line == "" || line[0] == '#' {
			return a, err
		}
		a, rest, err := readDecimal(line)
		columns := append(columnEnd.Split(rest, 3), "", "") // nothing, the keyword, the description
		switch {
		case err != nil:
			return a, err
		case columns[0] != "":
			return a, ports.ErrColumn
		case columns[1] == "-":
			columns[1] = ""
		}
		return newRow(a, columns[1], "", columns[2])
	})
}

const (
	blanks     = " \t"
	whiteSpace = blanks + "\r\n"
)

var (
	columnEnd = regexp.MustCompile(`\t[ \t]*| [ \t]+`)
	// The port or range; "/" and protocols, or nothing; the rest of the line.
	decimal = regexp.MustCompile(`(?s)^([^/ \t]*)([ \t]*/[ \t]*[^, \t]*(?:[ \t]*,[ \t]*[^, \t]*)*)?(.*)$`)
	digits  = regexp.MustCompile(`^[0-9]+$`)
	control = regexp.MustCompile(
		`[\x00-\x08\x0a-\x1f\x7f-\x{9f}\x{61c}\x{200e}\x{200f}\x{2028}-\x{202e}\x{2066}-\x{2069}]`)
)

func readLines(text string, read func(line string) (ports.Assignment, error)) (r reading) {
	for i, line := range strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n") {
		a, err := read(strings.TrimSuffix(line, "\r"))
		r.add(a, 1+i, err)
	}
	return r
}

// badCharacter returns the offset of the first character that no row can have, but for a tab, and
// the reason.
func badCharacter(text string) (at int, err error) {
	for at, r := range text {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(text[at:], "\ufffd"):
			return at, ports.ErrUTF8
		case control.MatchString(string(r)):
			return at, ports.ErrControl
		}
	}
	return 0, nil
}

// readDecimal reads the decimal column of a line.
func readDecimal(line string) (a ports.Assignment, rest string, err error) {
	part := decimal.FindStringSubmatch(line)
	a, err = readRange(part[1])
	a.Protocols = both
	if _, list, ok := strings.Cut(part[2], "/"); ok && err == nil {
		a.Protocols, err = readProtocols(list, networks)
	}
	return a, part[3], err
}

func readRange(s string) (a ports.Assignment, err error) {
	for i, number := range strings.SplitN(s, "-", 2) {
		n, tooLarge := strconv.ParseUint(number, 10, 16)
		switch {
		case !digits.MatchString(number):
			return a, ports.ErrPort
		case tooLarge != nil:
			return a, ports.ErrRange
		case i == 0:
			a.Port = uint16(n)
		}
		a.Last = uint16(n)
	}
	if a.Last < a.Port {
		err = ports.ErrOrder
	}
	return a, err
}

var (
	transports = map[string]ports.Protocol{"tcp": tcp, "udp": udp, "sctp": sctp}
	networks   = map[string]ports.Protocol{
		"tcp": tcp, "tcp4": tcp, "tcp6": tcp, "udp": udp, "udp4": udp, "udp6": udp,
		"sctp": sctp, "sctp4": sctp, "sctp6": sctp, "ip": both,
	}
	ipNumbers = map[string]ports.Protocol{"6": tcp, "17": udp, "132": sctp}
)

// readProtocols reads a list of what is in one of the maps. With networks and ipNumbers it is
// ParseProtocol.
func readProtocols(list string, known ...map[string]ports.Protocol) (p ports.Protocol, err error) {
	for name := range strings.SplitSeq(list, ",") {
		var q ports.Protocol
		for _, m := range known {
			q |= m[asciiLower(strings.Trim(name, blanks))]
		}
		if q == 0 {
			return 0, ports.ErrProtocol
		}
		p |= q
	}
	return p, nil
}

// newRow returns the row with a keyword, aliases, and a description that may have an alias clause.
func newRow(a ports.Assignment, keyword, aliases, description string) (ports.Assignment, error) {
	description, more, err := cutClause(oneLine(description))
	a.Keyword, a.Description, a.Aliases = keyword, description, strings.Trim(aliases+" "+more, " ")
	switch {
	case keyword == "-" || strings.HasPrefix(keyword, ",") || strings.Contains(keyword, " "):
		err = ports.ErrKeyword
	case notAliases.MatchString(a.Aliases):
		err = ports.ErrAlias
	case err == nil && a.Keyword == "" && a.Description == "" && a.Aliases == "":
		err = ports.ErrEmpty
	}
	return a, err
}

func oneLine(s string) string { return strings.Join(fieldsOf(s, whiteSpace), " ") }

func fieldsOf(s, separators string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(separators, r) })
}

// cutClause takes the alias clause out of a text of one line.
func cutClause(text string) (rest, aliases string, err error) {
	part := aliasClause.FindStringSubmatch(text)
	if part == nil {
		return text, "", nil
	}
	rest, aliases = part[1]+part[3], part[2]
	if aliases == "" || notAliases.MatchString(aliases) || aliasClause.MatchString(rest) {
		err = ports.ErrAlias
	}
	return rest, aliases, err
}

var (
	// The description; "; alias=" and the aliases; a period that ends a word, and what follows.
	aliasClause = regexp.MustCompile(`^(.*?) ?; ?alias= ?(.*?) ?(\.(?: .*)?)?$`)
	notAliases  = regexp.MustCompile(`\.( |$)|; ?alias=`)
)

// readServices is ParseServices.
func readServices(text string) reading {
	return readLines(text, func(line string) (a ports.Assignment, err error) {
		entry, comment, _ := strings.Cut(line, "#")
		comment = string([]rune(comment)) // a byte that is not UTF-8 becomes U+FFFD
		fields := append(fieldsOf(entry, blanks), "", "")
		if fields[1] == "" || portFirst.MatchString(fields[0]) && !portFirst.MatchString(fields[1]) {
			fields = slices.Insert(fields, 0, "-") // there is no name
		}
		name, port, aliases := fields[0], fields[1], oneLine(strings.Join(fields[2:], " "))
		numbers, protocol, _ := strings.Cut(port, "/")
		if port == "" || portFirst.MatchString(port) && isOther(protocol) {
			if strings.Contains(line, "\r") {
				err = ports.ErrControl
			}
			return a, err
		}
		if _, err := badCharacter(entry + "#" + comment); err != nil {
			return a, err
		}
		if a, err = readPair(numbers, protocol); err != nil {
			return a, err
		}
		if frequency.MatchString(aliases) {
			aliases = frequency.ReplaceAllString(aliases, "")
			if name == "unknown" {
				name = "-"
				if oneLine(aliases+comment) == "" {
					return ports.Assignment{}, nil
				}
			}
		}
		if name == "-" {
			name = ""
		}
		return newRow(a, name, aliases, comment)
	}).joined()
}

var (
	portFirst = regexp.MustCompile(`^[0-9-]+/`)
	frequency = regexp.MustCompile(`^[0-9]+\.[0-9]+( |$)`)
	word      = regexp.MustCompile(`^[A-Za-z0-9+._-]+$`)
)

// isOther reports whether s is a protocol that has no rows.
func isOther(s string) bool { return word.MatchString(s) && transports[asciiLower(s)] == 0 }

func readPair(numbers, protocol string) (a ports.Assignment, err error) {
	a, err = readRange(numbers)
	if a.Protocols = transports[asciiLower(protocol)]; a.Protocols == 0 && err == nil {
		err = ports.ErrProtocol
	}
	return a, err
}

// readRegistry is ParseIANA.
func readRegistry(text string) (r reading) {
	text = strings.TrimPrefix(text, "\ufeff")
	lineOf := func(at int) int { return 1 + strings.Count(text[:at], "\n") }
	records := readCSV(text)
	if len(records) == 0 {
		return reading{errs: []mistake{{1, ports.ErrHeader}}}
	}
	head, names, columns := records[0], []string(nil), [4]int{}
	for _, f := range head.fields {
		names = append(names, asciiLower(f.value()))
	}
	for i, name := range []string{"service name", "port number", "transport protocol", "description"} {
		columns[i] = slices.Index(names, name)
	}
	switch {
	case names == nil:
		return reading{errs: []mistake{{lineOf(head.at), ports.ErrCSV}}}
	case slices.Min(columns[:]) < 0:
		return reading{errs: []mistake{{lineOf(head.at), ports.ErrHeader}}}
	}
	for _, record := range records[1:] {
		if a, at, err := readRecord(record, len(names), columns); err != nil {
			r.add(a, lineOf(at), err)
		} else {
			r.add(a, 0, nil)
		}
	}
	return r.joined()
}

// readRecord reads a record, which has to have n fields. An error is at an offset in the text.
func readRecord(record csvRecord, n int, columns [4]int) (a ports.Assignment, at int, err error) {
	if len(record.fields) != n {
		return a, record.at, ports.ErrCSV
	}
	f := record.fields
	name, port, protocol, description := f[columns[0]], f[columns[1]], f[columns[2]], f[columns[3]]
	if port.text == "" || isOther(protocol.text) {
		return a, 0, nil
	}
	for _, column := range slices.Sorted(slices.Values(columns[:])) {
		if at, err := badCharacter(lineEnds.ReplaceAllString(f[column].text, " ")); err != nil {
			return a, f[column].at + at, err
		}
	}
	a, err = readPair(port.text, protocol.text)
	if err == ports.ErrProtocol && protocol.text == "" {
		a.Protocols, err = both, nil
	}
	keyword, aliases, text := name.value(), "", description.value()
	if err == nil && strings.Contains(keyword, " ") { // the name is a part of the description
		if keyword, aliases, err = cutClause(keyword); err != nil {
			return a, name.at, err
		}
		if keyword != "" && text != "" {
			keyword += ": "
		}
		keyword, text = "", keyword+text
	}
	if err == nil {
		a, err = newRow(a, keyword, aliases, text)
	}
	switch err {
	case ports.ErrProtocol:
		at = protocol.at
	case ports.ErrKeyword:
		at = name.at
	case ports.ErrAlias:
		at = description.at
	default:
		at = port.at
	}
	return a, at, err
}

// A csvRecord is a record of CSV, or without fields an offset in a line that is not CSV.
type csvRecord struct {
	at     int
	fields []csvField
}

// A csvField is what a field has between white space.
type csvField struct {
	at   int
	text string
}

func (f csvField) value() string { return oneLine(strings.ReplaceAll(f.text, `""`, `"`)) }

// readCSV reads all records. It goes on after the line that breaks one. See also checkCSV.
func readCSV(text string) (records []csvRecord) {
	var r csvRecord
	for rest := text; rest != "" || r.fields != nil; {
		at := len(text) - len(rest)
		if r.fields == nil {
			r.at = at
		}
		cell := csvCell.FindStringSubmatch(rest)
		if cell == nil {
			at += len(csvClosed.FindString(rest))
			records, r = append(records, csvRecord{at: at}), csvRecord{}
			_, rest, _ = strings.Cut(text[at:], "\n")
			continue
		}
		content, end := strings.Trim(cell[1]+cell[2], whiteSpace), cell[3]
		r.fields = append(r.fields, csvField{at + strings.Index(cell[0], content), content})
		rest = rest[len(cell[0]):]
		if end != "," {
			if len(r.fields) > 1 || cell[0] != end { // not an empty line
				records = append(records, r)
			}
			r = csvRecord{}
		}
	}
	return records
}

var (
	// A field in quotes or one without, and what ends it.
	csvCell   = regexp.MustCompile(`^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r?$)`)
	csvClosed = regexp.MustCompile(`^"(?:[^"]|"")*"[^"]`) // a quote that is closed, and a wrong character
	lineEnds  = regexp.MustCompile(`[\r\n]`)
)

// readPorts is ParsePorts.
func readPorts(s string) (ports.Assignment, error) {
	_, err := badCharacter(s)
	a, rest, wrong := readDecimal(s)
	switch {
	case err != nil:
	case s != strings.Trim(s, blanks), wrong == nil && rest != "":
		err = ports.ErrPort
	default:
		err = wrong
	}
	if err != nil {
		a = ports.Assignment{}
	}
	return a, err
}

// A refusal is what an error of Resolve says.
type refusal struct {
	err   error
	at    int    // where in s the text begins for which this is the error of ParsePorts; -1 for a LookupError
	ports string // of the LookupError
}

// resolve is Resolve for a table of rows.
func resolve(rows []ports.Assignment, s string) ([]ports.Assignment, refusal) {
	names := namesOf(rows)
	asPorts := func(at int, q ports.Protocol) ([]ports.Assignment, refusal) {
		a, err := readPorts(s[at:])
		if err != nil {
			return nil, refusal{err, at, ""}
		}
		a.Protocols = cmp.Or(q, a.Protocols)
		return []ports.Assignment{a}, refusal{}
	}
	if looksLikePorts.MatchString(s) { // (a) 80/tcp
		return asPorts(0, 0)
	}
	if found := names.byKeyword(s); found != nil { // (b) smtp
		return found, refusal{}
	}
	slash := max(0, strings.LastIndex(s, "/"))
	named := names.byKeyword(strings.TrimRight(s[:slash], blanks))
	q, err := readProtocols(strings.TrimPrefix(s[slash:], "/"), networks)
	if found := cutRows(named, q); found != nil { // (c) smtp/tcp
		return found, refusal{}
	}
	front, behind, _ := strings.Cut(s, "/")
	behind = strings.TrimLeft(behind, blanks)
	at := len(s) - len(behind)
	var first ports.Protocol // (d) the protocols in front
	var last []ports.Assignment
	if front == strings.TrimLeft(front, blanks) {
		first, _ = readProtocols(front, networks)
	}
	if first != 0 && looksLikePorts.MatchString(behind) && !strings.Contains(behind, "/") { // tcp/80
		return asPorts(at, first)
	}
	if first != 0 && !looksLikePorts.MatchString(behind) {
		last = names.byKeyword(behind)
	}
	if found := cutRows(last, first); found != nil { // tcp/smtp
		return found, refusal{}
	}
	switch {
	case named != nil && err != nil:
		return nil, refusal{ports.ErrProtocol, -1, ""}
	case named != nil:
		return nil, refusal{ports.ErrService, -1, named[0].Ports()}
	case last != nil:
		return nil, refusal{ports.ErrService, -1, last[0].Ports()}
	case meantAsPorts.MatchString(front):
		return asPorts(0, 0)
	case first != 0 && meantAsPorts.MatchString(behind):
		return asPorts(at, 0)
	}
	return nil, refusal{ports.ErrService, -1, ""}
}

var (
	looksLikePorts = regexp.MustCompile(`^[0-9][0-9-]*[ \t]*(/|$)`)
	meantAsPorts   = regexp.MustCompile(`^[^A-Za-z]*[0-9][^A-Za-z]*$`)
)

// cutRows returns the rows cut down to the protocols in q.
func cutRows(rows []ports.Assignment, q ports.Protocol) (cut []ports.Assignment) {
	for _, a := range rows {
		if a.Protocols &= q; a.Protocols != 0 {
			cut = append(cut, a)
		}
	}
	return cut
}

// checkReference checks what a format reads in a text against the reference reader.
func checkReference(t testing.TB, f format, text string) {
	t.Helper()
	table, err := f.parse(strings.NewReader(text))
	if errors.Is(err, ports.ErrTooLarge) {
		return
	}
	want := f.read(text)
	if isTable := len(want.errs) == 0 || len(want.errs) < 100 && len(want.rows) > 0; isTable != (table != nil) {
		t.Fatalf("the table of %q is %v, %v; want a table: %v", text, table, err, isTable)
	}
	if table != nil && !slices.Equal(rowsOf(table), want.rows) {
		t.Fatalf("the rows of %q are\n%s\nwant\n%s", text, shown(rowsOf(table)), shown(want.rows))
	}
	var errs ports.ParseErrors
	errors.As(err, &errs)
	var have []mistake
	for _, e := range errs {
		have = append(have, mistake{e.Line, e.Err})
	}
	if !slices.Equal(have, want.errs) {
		t.Fatalf("the errors of %q are %v; want %v", text, have, want.errs)
	}
}

// TestReference checks the readers against the reference readers on the files in testdata and on
// real ones where there are any, whatever their format. See also checkParse.
func TestReference(t *testing.T) {
	t.Parallel()
	var files []string
	for _, pattern := range []string{"testdata/*.*", "testdata/cases/*", "../shared/data/*", "/etc/services"} {
		found, _ := filepath.Glob(pattern)
		files = append(files, found...)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Logf("without %s: %v", file, err)
			continue
		}
		for name, f := range formats {
			t.Run(name+"/"+filepath.Base(file), func(t *testing.T) { checkReference(t, f, string(text)) })
		}
	}
}

// TestCases checks the cases in testdata/cases: a text, "--", its rows in the table text format,
// and its errors after "! ". An empty line ends a case.
func TestCases(t *testing.T) {
	for name, f := range formats {
		line := 1
		for test := range strings.SplitSeq(strings.TrimSuffix(mustRead(t, "cases/"+name+".txt"), "\n"), "\n\n") {
			t.Run(fmt.Sprintf("%s.txt:%d", name, line), func(t *testing.T) {
				text, want, _ := strings.Cut(test+"\n", "\n--\n")
				want = strings.TrimSuffix(want, "\n")
				table, err := f.parse(strings.NewReader(text))
				if have := outcome(table, err); have != want {
					t.Errorf("%s\n--\n%s\nwant\n%s", text, have, want)
				}
				checkParse(t, f, []byte(text))
			})
			line += strings.Count(test, "\n") + 2
		}
	}
}

// outcome returns the rows of a table, and the errors, as testdata/cases has them.
func outcome(table *ports.Table, err error) string {
	var lines []string
	if table != nil {
		for a := range table.All() {
			lines = append(lines, a.String())
		}
	}
	var errs ports.ParseErrors
	errors.As(err, &errs)
	for _, e := range errs {
		lines = append(lines, "! "+strings.TrimPrefix(e.Error(), "ports: "))
	}
	return strings.Join(lines, "\n")
}

// TestQueries checks Resolve, ParsePorts and ParseProtocol on random texts.
func TestQueries(t *testing.T) {
	t.Parallel()
	rows := []ports.Assignment{
		{Port: 25, Last: 25, Protocols: both, Keyword: "smtp", Aliases: "mail a/tcp"},
		{Port: 443, Last: 443, Protocols: tcp, Keyword: "https"},
		{Port: 7001, Last: 7009, Protocols: udp | sctp, Keyword: "a", Aliases: "tcp 80"},
		{Port: 7002, Last: 7002, Protocols: tcp, Keyword: "80,81", Aliases: "a 80/udp udp/smtp"},
	}
	table := mustTable(t, rows...)
	fragments := []string{
		"80", "443", "65536", "6", "17", "132", "9", "-", "/", "/", "/", "/tcp", "tcp", "udp", "sctp", "TCP", "tcp4", "ip",
		"dccp", ",", " ", "\t", "80,81", "80/udp", "smtp", "HTTPS", "a", "mail", ".", ":", "\n", "\x00", "\xff", "\u00a0",
		"\u0668", "x",
	}
	r := rand.New(rand.NewPCG(17, 18))
	for range 50000 {
		s := ""
		for range r.IntN(8) {
			s += fragments[r.IntN(len(fragments))]
		}
		checkResolve(t, table, rows, s)
	}
}
