package ports

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// A ParseError tells where a text cannot be read as a table, and why.
type ParseError struct {
	Line, Column int    // 1-based; Column counts bytes
	Text         string // the offending text, quoted in the message; its beginning, if it is long
	Err          error  // one of the Err… values
}

func (e *ParseError) Error() string {
	return "ports: line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ": " +
		e.Err.Error() + ": " + quote(e.Text)
}

// Unwrap returns e.Err.
func (e *ParseError) Unwrap() error { return e.Err }

// Parse reads a table in the table text format, which the package comment
// describes. Its rows are those of r, in order.
//
// The error is a *[ParseError] if r holds anything else, it wraps the error of
// r if reading fails, and it is [ErrTooLarge] as for [NewTable]. The same goes
// for [ParseServices] and [ParseIANA].
func Parse(r io.Reader) (*Table, error) {
	p := newParser(r)
	for p.next() {
		if err := p.tableRow(); err != nil {
			return nil, err
		}
	}
	return p.table()
}

// ParseServices reads a table in the format of services(5), the /etc/services
// of Unix and the drivers\etc\services of Windows:
//
//	[name] port[-last]/protocol [alias …] [# description]
//
// The name becomes the keyword. A line without one ("24/udp # any private mail
// system") is a row without a keyword. The comment is the description, an
// alias clause and all. Lines for protocols other than tcp and udp are passed
// over, as are comments that have a line for themselves, whatever is in them.
// Lines that are alike in all but the protocol become one row, where the first
// of them is.
func ParseServices(r io.Reader) (*Table, error) {
	p := newParser(r)
	p.alike = map[Assignment]int{}
	for p.next() {
		if err := p.servicesRow(); err != nil {
			return nil, err
		}
	}
	return p.table()
}

// A parser gathers the rows of a table, from lines or from records.
type parser struct {
	r    *bufio.Reader
	err  error  // of r; io.EOF at the end
	line int    // number of the line, from 1
	text []byte // of the line, without its end; the next one overwrites it
	mark int    // bytes of the line before text: those of a byte-order mark

	rows  []Assignment
	alike map[Assignment]int // where in rows a row is, by all but its protocols; nil if rows are not joined
}

func newParser(r io.Reader) *parser {
	return &parser{r: bufio.NewReader(r), rows: make([]Assignment, 1)}
}

// next reads the next line, and reports whether there is one.
func (p *parser) next() bool {
	if p.err != nil {
		return false
	}
	p.text = p.text[:0]
	for {
		part, err := p.r.ReadSlice('\n')
		p.text = append(p.text, part...)
		if err != bufio.ErrBufferFull {
			p.err = err
			break
		}
	}
	if p.err != nil && (p.err != io.EOF || len(p.text) == 0) {
		return false
	}
	p.line++
	p.text = bytes.TrimSuffix(bytes.TrimSuffix(p.text, []byte("\n")), []byte("\r"))
	p.mark = 0
	if p.line == 1 && bytes.HasPrefix(p.text, []byte(byteOrderMark)) {
		p.mark = len(byteOrderMark)
		p.text = p.text[p.mark:]
	}
	return true
}

const byteOrderMark = "\ufeff"

// fault returns the error for text, which begins at byte at of the line.
func (p *parser) fault(err error, at int, text string) error {
	return &ParseError{p.line, p.mark + at + 1, clip(text), err}
}

// clip returns a copy of s, of its beginning if s is long.
func clip(s string) string {
	return strings.Clone(s[:min(len(s), maxText)])
}

// add adds a row, or the protocols of the row to one that is alike. It returns
// the fault of a row that cannot be.
func (p *parser) add(a Assignment) fault {
	if f := a.check(); f.err != nil {
		return f
	}
	if p.alike != nil {
		key := a
		key.Protocols = 0
		if i, ok := p.alike[key]; ok {
			p.rows[i].Protocols |= a.Protocols
			return fault{}
		}
		p.alike[key] = len(p.rows)
	}
	p.rows = append(p.rows, a)
	return fault{}
}

// table returns the table of the rows, once all is read.
func (p *parser) table() (*Table, error) {
	if p.err != io.EOF {
		return nil, fmt.Errorf("ports: reading line %d: %w", p.line+1, p.err)
	}
	return newTable(p.rows)
}

// tableRow adds the row of a line in the table text format, if it has one:
//
//	9/tcp, udp      discard         Discard; alias=sink null
func (p *parser) tableRow() error {
	line := strings.TrimRight(string(p.text), blanks)
	if i, size, err := badCharacter(line, blanks); err != nil {
		return p.fault(err, i, line[i:i+size])
	}
	decimal := skipBlanks(line, 0)
	if decimal == len(line) || line[decimal] == '#' {
		return nil
	}
	var a Assignment
	end, err := p.decimal(&a, line, decimal)
	if err != nil {
		return err
	}
	keyword := skipBlanks(line, end)
	if keyword < len(line) && !isSeparator(line[end:keyword]) {
		return p.fault(ErrColumn, keyword, token(line[keyword:]))
	}
	for end = keyword; end < len(line) && !isSeparator(line[end:]); end++ {
	}
	if line[keyword:end] != "-" {
		a.Keyword = line[keyword:end]
	}
	description := skipBlanks(line, end)
	var ok bool
	if a.Description, a.Alias, ok = splitClause(collapse(line[description:])); !ok {
		return p.fault(ErrAlias, description, line[description:])
	}
	switch f := p.add(a); f.field {
	case "Keyword":
		return p.fault(f.err, keyword, line[keyword:end])
	case "Description", "Alias":
		return p.fault(f.err, description, line[description:])
	default:
		if f.err != nil {
			return p.fault(f.err, decimal, line[decimal:])
		}
	}
	return nil
}

// decimal reads the decimal column at byte i of line into a, and returns where
// it ends. Blanks around "/" and "," mean nothing:
//
//	224-241
//	0/tcp, udp
//	69/ udp
func (p *parser) decimal(a *Assignment, line string, i int) (end int, err error) {
	for end = i; end < len(line) && !isBlank(line[end]) && line[end] != '/'; end++ {
	}
	a.Port, a.Last, err = portRange(line[i:end])
	if err != nil {
		return 0, p.fault(err, i, token(line[i:]))
	}
	a.Protocols = both
	next := skipBlanks(line, end)
	if next == len(line) || line[next] != '/' {
		return end, nil
	}
	a.Protocols = 0
	for {
		name := skipBlanks(line, next+1)
		for end = name; end < len(line) && !isBlank(line[end]) && line[end] != ','; end++ {
		}
		q := protocolNamed(line[name:end])
		if q == 0 {
			if name == end {
				name = i // there is nothing but what comes before it to show
			}
			return 0, p.fault(ErrProtocol, name, line[name:end])
		}
		a.Protocols |= q
		if next = skipBlanks(line, end); next == len(line) || line[next] != ',' {
			return end, nil
		}
	}
}

// portRange reads "80" or "224-241".
func portRange(s string) (port, last uint16, err error) {
	first, rest, isRange := strings.Cut(s, "-")
	if port, err = portOf(first); err != nil || !isRange {
		return port, port, err
	}
	if last, err = portOf(rest); err == nil && last < port {
		err = ErrOrder
	}
	return port, last, err
}

// portOf reads a port number, which has decimal digits and nothing else.
func portOf(s string) (uint16, error) {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, ErrPort
		}
		n = min(10*n+int(s[i]-'0'), 1<<16)
	}
	if s == "" {
		return 0, ErrPort
	}
	if n > 65535 {
		return 0, ErrRange
	}
	return uint16(n), nil
}

// splitClause takes the alias clause out of a description, and reports whether
// what is left and what was taken can be read.
func splitClause(text string) (description, alias string, ok bool) {
	clause, names := findClause(text)
	if clause < 0 {
		return text, "", true
	}
	alias = text[names:]
	rest := alias[clauseEnd(alias):]
	alias = strings.Trim(alias[:len(alias)-len(rest)], " ")
	description = strings.TrimRight(text[:clause], " ") + rest
	second, _ := findClause(description)
	return description, alias, alias != "" && second < 0
}

// collapse returns s without blanks at its ends and with a single one for each
// run of blanks.
func collapse(s string) string {
	s = strings.Trim(s, space)
	if !strings.Contains(s, "  ") && !strings.ContainsAny(s, space[1:]) {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(space, r) }), " ")
}

// space is the blanks, and line ends for a field that spans lines.
const space = blanks + "\r\n"

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

// isSeparator reports whether s begins with what separates columns.
func isSeparator(s string) bool {
	return s[0] == '\t' || s[0] == ' ' && len(s) > 1 && isBlank(s[1])
}

// skipBlanks returns the place of the first byte of s from i on that is no
// blank.
func skipBlanks(s string, i int) int {
	for i < len(s) && isBlank(s[i]) {
		i++
	}
	return i
}

// token returns what s begins with, up to a blank.
func token(s string) string {
	for i := range len(s) {
		if isBlank(s[i]) {
			return s[:i]
		}
	}
	return s
}

// servicesRow adds the row of a line in the format of services(5), if it has
// one:
//
//	discard		9/tcp		sink null	# the sink
func (p *parser) servicesRow() error {
	text := bytes.Trim(p.text, blanks)
	if len(text) == 0 || text[0] == '#' {
		return nil
	}
	line := string(p.text)
	if i, size, err := badCharacter(line, blanks); err != nil {
		return p.fault(err, i, line[i:i+size])
	}
	end := strings.IndexByte(line, '#')
	comment := end + 1
	if end < 0 {
		end, comment = len(line), len(line)
	}
	entry := line[:end]

	var a Assignment
	name := skipBlanks(entry, 0)
	ports := name
	if next := skipBlanks(entry, name+len(token(entry[name:]))); next < len(entry) {
		if isPorts(token(entry[next:])) || !isPorts(token(entry[name:])) {
			a.Keyword = token(entry[name:])
			ports = next
		}
	}
	field := token(entry[ports:])
	numbers, protocol, _ := strings.Cut(field, "/")
	var err error
	if a.Port, a.Last, err = portRange(numbers); err != nil {
		return p.fault(err, ports, field)
	}
	if a.Protocols = transport(protocol); a.Protocols == 0 {
		if isOther(protocol) {
			return nil
		}
		return p.fault(ErrProtocol, ports, field)
	}
	aliases := skipBlanks(entry, ports+len(field))
	var ok bool
	if a.Description, a.Alias, ok = splitClause(collapse(line[comment:])); !ok {
		return p.fault(ErrAlias, comment, line[comment:])
	}
	a.Alias = collapse(entry[aliases:] + " " + a.Alias)
	switch f := p.add(a); f.field {
	case "Keyword":
		return p.fault(f.err, name, a.Keyword)
	case "Description":
		return p.fault(f.err, comment, line[comment:])
	case "Alias":
		if aliases == len(entry) {
			aliases = comment
		}
		return p.fault(f.err, aliases, line[aliases:])
	default:
		if f.err != nil {
			return p.fault(f.err, name, line[name:])
		}
	}
	return nil
}

// isPorts reports whether a field of a services line is meant to be the ports:
// a name may begin with digits and have a "/" (914c/g), but has a letter
// before that.
func isPorts(field string) bool {
	numbers, _, ok := strings.Cut(field, "/")
	return ok && numbers != "" && strings.Trim(numbers, "0123456789-") == ""
}

// transport returns the protocol of the given name, or 0 for any but tcp and
// udp.
func transport(name string) Protocol {
	if q := protocolNamed(name); len(name) == 3 {
		return q
	}
	return 0
}

// isOther reports whether name may be that of another protocol.
func isOther(name string) bool {
	for i := range len(name) {
		if c := lower(name[i]); (c < 'a' || c > 'z') && (c < '0' || c > '9') && strings.IndexByte("+-._", c) < 0 {
			return false
		}
	}
	return name != ""
}

// ParseIANA reads a table from IANA's Service Name and Transport Protocol Port
// Number Registry in its CSV form, service-names-port-numbers.csv. It finds the
// columns Service Name, Port Number, Transport Protocol and Description by the
// names in the first record, and takes no notice of others.
//
// Records for protocols other than tcp and udp are passed over, and so are
// records without a port number, which are no port assignments. A record
// without a protocol covers both. A service name that has a blank, as a few of
// 1990s' making do, is no keyword; it goes before the description with a colon
// between them. Line ends and runs of blanks in a description become single
// blanks. Records that are alike in all but the protocol become one row, where
// the first of them is.
func ParseIANA(r io.Reader) (*Table, error) {
	p := newParser(r)
	p.alike = map[Assignment]int{}
	var file bytes.Buffer
	if _, p.err = p.r.WriteTo(&file); p.err != nil {
		return p.table()
	}
	g := registry{file: file.Bytes()}
	if bytes.HasPrefix(g.file, []byte(byteOrderMark)) {
		g.mark = len(byteOrderMark)
		g.file = g.file[g.mark:]
	}
	g.csv = csv.NewReader(bytes.NewReader(g.file))
	g.csv.ReuseRecord = true
	if err := g.header(); err != nil {
		return nil, err
	}
	for {
		var err error
		if g.record, err = g.csv.Read(); err == io.EOF {
			p.err = err
			return p.table()
		}
		if err == nil {
			err = g.row(p)
		} else {
			err = g.csvFault(err)
		}
		if err != nil {
			return nil, err
		}
	}
}

// A registry is IANA's, being read.
type registry struct {
	file   []byte // without a byte-order mark
	mark   int    // the bytes of that
	csv    *csv.Reader
	record []string
	fields [len(registryColumns)]int // of a record, for each of the columns
}

var registryColumns = [...]string{"Service Name", "Port Number", "Transport Protocol", "Description"}

const (
	columnName = iota
	columnPort
	columnProtocol
	columnDescription
)

// header finds the columns in the first record.
func (g *registry) header() error {
	header, err := g.csv.Read()
	if err != nil && err != io.EOF {
		return g.csvFault(err)
	}
	for column, name := range registryColumns {
		i := slices.IndexFunc(header, func(s string) bool { return equalFold(collapse(s), name) })
		if i < 0 {
			return &ParseError{1, 1, name, ErrHeader}
		}
		g.fields[column] = i
	}
	return nil
}

// row adds the row of the record, if it has one.
func (g *registry) row(p *parser) error {
	field := func(column int) string { return g.record[g.fields[column]] }
	numbers := strings.TrimSpace(field(columnPort))
	if numbers == "" {
		return nil
	}
	var a Assignment
	var err error
	if a.Port, a.Last, err = portRange(numbers); err != nil {
		return g.fault(err, columnPort, 0)
	}
	switch protocol := strings.TrimSpace(field(columnProtocol)); {
	case protocol == "":
		a.Protocols = both
	case transport(protocol) != 0:
		a.Protocols = transport(protocol)
	case isOther(protocol):
		return nil
	default:
		return g.fault(ErrProtocol, columnProtocol, 0)
	}
	for _, column := range [...]int{columnName, columnDescription} {
		if i, _, err := badCharacter(field(column), space); err != nil {
			return g.fault(err, column, i)
		}
	}
	a.Keyword, a.Description = collapse(field(columnName)), collapse(field(columnDescription))
	if strings.IndexByte(a.Keyword, ' ') >= 0 {
		a.Keyword, a.Description = "", strings.TrimSuffix(a.Keyword+": "+a.Description, ": ")
	}
	var ok bool
	if a.Description, a.Alias, ok = splitClause(a.Description); !ok {
		return g.fault(ErrAlias, columnDescription, 0)
	}
	switch f := p.add(a); f.field {
	case "Keyword":
		return g.fault(f.err, columnName, 0)
	case "Description", "Alias":
		return g.fault(f.err, columnDescription, 0)
	default:
		if f.err != nil {
			return g.fault(f.err, columnPort, 0)
		}
	}
	return nil
}

// fault returns the error for what stands in a column of the record from byte
// i on.
func (g *registry) fault(err error, column, i int) error {
	value := g.record[g.fields[column]]
	i = len(value) - len(strings.TrimLeft(value[i:], space))
	line, col := g.csv.FieldPos(g.fields[column])
	if g.line(line)[col-1] == '"' {
		col++
	}
	for _, c := range []byte(value[:i]) {
		switch c {
		case '\n':
			line, col = line+1, 1
		case '"':
			col += 2 // in a quoted field, where it is doubled
		default:
			col++
		}
	}
	return g.faultAt(err, line, col, value[i:])
}

// csvFault returns the error for what package csv does not take.
func (g *registry) csvFault(err error) error {
	e := err.(*csv.ParseError) // as it reads from memory, it has no others
	line, col := e.Line, e.Column
	if col > len(g.line(line)) {
		line, col = e.StartLine, 1 // the quote that is open at the end is somewhere behind it
	}
	return g.faultAt(ErrCSV, line, col, string(g.line(line)[col-1:]))
}

func (g *registry) faultAt(err error, line, col int, text string) error {
	if line == 1 {
		col += g.mark
	}
	return &ParseError{line, col, clip(text), err}
}

// line returns a line of the file, counted from 1, without its end.
func (g *registry) line(n int) []byte {
	rest := g.file
	for ; n > 1; n-- {
		rest = rest[bytes.IndexByte(rest, '\n')+1:]
	}
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	return bytes.TrimSuffix(line, []byte("\r"))
}
