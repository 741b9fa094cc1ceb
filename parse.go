package ports

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"fmt"
	"hash/maphash"
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
// alias clause and all. Lines for protocols other than tcp and udp (tcp6 is one)
// are passed over, as are comments that have a line for themselves, whatever is
// in them. Lines that are alike in all but the protocol become one row, where
// the first of them is. What no row can hold, an alias that ends in a period or
// a comment that is not UTF-8, is refused.
func ParseServices(r io.Reader) (*Table, error) {
	p := newParser(r)
	p.join()
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
	mark int    // bytes of a byte-order mark before text in line 1

	chunks []*chunk
	n      int            // rows in chunks
	alike  map[uint64]int // the rows by their hash; nil if rows that are alike are not joined
	seed   maphash.Seed
}

func newParser(r io.Reader) *parser {
	return &parser{r: bufio.NewReader(r)}
}

// join has rows joined that are alike in all but their protocols.
func (p *parser) join() { p.alike, p.seed = make(map[uint64]int, 1<<10), maphash.MakeSeed() }

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
	for _, end := range "\n\r" {
		if n := len(p.text); n > 0 && p.text[n-1] == byte(end) {
			p.text = p.text[:n-1]
		}
	}
	if p.line == 1 && bytes.HasPrefix(p.text, []byte(byteOrderMark)) {
		p.mark = len(byteOrderMark)
		p.text = p.text[p.mark:]
	}
	return true
}

const byteOrderMark = "\ufeff"

// fault returns the error for text, which begins at byte i of the line; but if
// the line has a character that no line may have, then the error for that.
func (p *parser) fault(err error, line string, i int, text string) error {
	if at, size, bad := badCharacter(line, blanks); bad != nil {
		err, i, text = bad, at, line[at:at+size]
	}
	return p.faultAt(err, p.line, i+1, text)
}

// faultAt returns the error for text in a line and column of the file.
func (p *parser) faultAt(err error, line, column int, text string) error {
	if line == 1 {
		column += p.mark
	}
	return &ParseError{line, column, clip(text), err}
}

// add adds a row, or the protocols of the row to one that is alike. It returns
// the fault of a row that cannot be, or nil.
func (p *parser) add(a Assignment) *fault {
	if f := a.check(); f != nil {
		return f
	}
	if p.alike != nil {
		hash := p.hash(&a)
		for ; ; hash++ { // which ends at once but for one hash in 1<<64
			i, ok := p.alike[hash]
			if !ok {
				break
			}
			b := p.row(i)
			if b.Port == a.Port && b.Last == a.Last &&
				b.Keyword == a.Keyword && b.Description == a.Description && b.Alias == a.Alias {
				b.Protocols |= a.Protocols
				return nil
			}
		}
		p.alike[hash] = p.n
	}
	if p.n%len(chunk{}) == 0 {
		p.chunks = append(p.chunks, new(chunk))
	}
	p.n++
	*p.row(p.n - 1) = a
	return nil
}

// hash returns a hash of a without its protocols. A map by this number takes
// half the time that one by the row itself does.
func (p *parser) hash(a *Assignment) uint64 {
	const odd = 0x9e3779b97f4a7c15
	h := uint64(a.Port)<<16 | uint64(a.Last)
	for _, s := range [...]string{a.Keyword, a.Description, a.Alias} {
		h = h*odd ^ maphash.String(p.seed, s)
	}
	return h
}

func (p *parser) row(i int) *Assignment { return &p.chunks[i/len(chunk{})][i%len(chunk{})] }

// A chunk is some rows of a table whose number is not known yet. Chunks save
// the copies that a growing slice makes of so large an element.
type chunk [256]Assignment

// table returns the table of the rows, once all is read.
func (p *parser) table() (*Table, error) {
	if p.err != io.EOF {
		return nil, fmt.Errorf("ports: reading line %d: %w", p.line+1, p.err)
	}
	rows := make([]Assignment, 1+p.n)
	for i, c := range p.chunks {
		copy(rows[1+i*len(c):], c[:])
	}
	return newTable(rows)
}

// tableRow adds the row of a line in the table text format, if it has one:
//
//	9/tcp, udp      discard         Discard; alias=sink null
func (p *parser) tableRow() error {
	line := string(p.text)
	for line != "" && isBlank(line[len(line)-1]) {
		line = line[:len(line)-1]
	}
	decimal := skipBlanks(line, 0)
	if decimal == len(line) {
		return nil
	}
	if line[decimal] == '#' {
		if _, _, err := badCharacter(line, blanks); err != nil {
			return p.fault(err, line, decimal, line)
		}
		return nil
	}
	var a Assignment
	end, err := p.decimal(&a, line, decimal)
	if err != nil {
		return err
	}
	keyword := skipBlanks(line, end)
	if keyword < len(line) && !isSeparator(line[end:keyword]) {
		return p.fault(ErrColumn, line, keyword, token(line[keyword:]))
	}
	for end = keyword; end < len(line) && !isSeparator(line[end:]); end++ {
	}
	if line[keyword:end] != "-" {
		a.Keyword = line[keyword:end]
	}
	description := skipBlanks(line, end)
	var ok bool
	if a.Description, a.Alias, ok = splitClause(collapse(line[description:])); !ok {
		return p.fault(ErrAlias, line, description, line[description:])
	}
	f := p.add(a)
	if f == nil {
		return nil
	}
	switch f.field {
	case "Keyword":
		return p.fault(f.err, line, keyword, line[keyword:end])
	case "Description", "Alias":
		return p.fault(f.err, line, description, line[description:])
	default:
		return p.fault(f.err, line, decimal, line[decimal:])
	}
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
		return 0, p.fault(err, line, i, token(line[i:]))
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
			return 0, p.fault(ErrProtocol, line, name, line[name:end])
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
	s = s[skipBlanks(s, 0):]
	for s != "" && isBlank(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	if strings.IndexByte(s, '\t') < 0 && !strings.Contains(s, "  ") {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\t' }), " ")
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' }

// isSeparator reports whether s begins with what separates columns.
func isSeparator(s string) bool {
	return s[0] == '\t' || s[0] == ' ' && len(s) > 1 && isBlank(s[1])
}

// skipBlanks returns the place of the first byte of s from i on that is no
// blank.
func skipBlanks[T string | []byte](s T, i int) int {
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
	if i := skipBlanks(p.text, 0); i == len(p.text) || p.text[i] == '#' {
		return nil
	}
	line := string(p.text)
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
		return p.fault(err, line, ports, field)
	}
	if a.Protocols = transport(protocol); a.Protocols == 0 {
		if isOther(protocol) {
			return nil
		}
		return p.fault(ErrProtocol, line, ports, field)
	}
	aliases := skipBlanks(entry, ports+len(field))
	var ok bool
	if a.Description, a.Alias, ok = splitClause(collapse(line[comment:])); !ok {
		return p.fault(ErrAlias, line, comment, line[comment:])
	}
	if rest := collapse(entry[aliases:]); a.Alias == "" {
		a.Alias = rest
	} else {
		a.Alias = collapse(rest + " " + a.Alias)
	}
	f := p.add(a)
	if f == nil {
		return nil
	}
	switch f.field {
	case "Keyword":
		return p.fault(f.err, line, name, a.Keyword)
	case "Description":
		return p.fault(f.err, line, comment, line[comment:])
	case "Alias":
		if aliases == len(entry) {
			aliases = comment
		}
		return p.fault(f.err, line, aliases, line[aliases:])
	default:
		return p.fault(f.err, line, name, line[name:])
	}
}

// isPorts reports whether a field of a services line is meant to be the ports:
// a name may begin with digits and have a "/" (914c/g), but has a letter
// before that.
func isPorts(field string) bool {
	for i := range len(field) {
		if c := field[i]; c == '/' {
			return i > 0
		} else if (c < '0' || c > '9') && c != '-' {
			return false
		}
	}
	return false
}

// transport returns the protocol of the given name, or 0 for any but tcp and
// udp.
func transport(name string) Protocol {
	if len(name) != len("tcp") {
		return 0
	}
	return protocolNamed(name)
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
// without a protocol covers both. The few service names that have a blank in
// them ("Escale (Newton Dock)") are no keywords; such a name goes before the
// description, with a colon between them. Line ends and runs of blanks become
// single blanks. Records that are alike in all but the protocol become one row,
// where the first of them is.
func ParseIANA(r io.Reader) (*Table, error) {
	p := newParser(r)
	p.join()
	g := registry{p: p}
	for p.next() {
		g.file = append(append(g.file, p.text...), '\n')
	}
	if p.err != io.EOF {
		return p.table()
	}
	g.csv = csv.NewReader(bytes.NewReader(g.file))
	g.csv.ReuseRecord = true
	if err := g.header(); err != nil {
		return nil, err
	}
	for {
		var err error
		switch g.record, err = g.csv.Read(); err {
		case nil:
			err = g.row()
		case io.EOF:
			return p.table()
		default:
			err = g.csvFault(err)
		}
		if err != nil {
			return nil, err
		}
	}
}

// A registry is IANA's, being read.
type registry struct {
	p      *parser
	file   []byte // all of it, without a byte-order mark and with LF for CRLF
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
		i := slices.IndexFunc(header, func(s string) bool { return equalFold(oneLine(s), name) })
		if i < 0 && len(header) == 0 {
			return g.p.faultAt(ErrHeader, 1, 1, "")
		}
		if i < 0 {
			line, column := g.csv.FieldPos(0)
			return g.p.faultAt(ErrHeader, line, column, string(g.line(line)[column-1:]))
		}
		g.fields[column] = i
	}
	return nil
}

// row adds the row of the record, if it has one.
func (g *registry) row() error {
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
		if i, _, err := badCharacter(field(column), blanks+lineEnds); err != nil {
			return g.fault(err, column, i)
		}
	}
	a.Keyword, a.Description = oneLine(field(columnName)), oneLine(field(columnDescription))
	if strings.IndexByte(a.Keyword, ' ') >= 0 {
		a.Keyword, a.Description = "", strings.TrimSuffix(a.Keyword+": "+a.Description, ": ")
	}
	var ok bool
	if a.Description, a.Alias, ok = splitClause(a.Description); !ok {
		return g.fault(ErrAlias, columnDescription, 0)
	}
	f := g.p.add(a)
	if f == nil {
		return nil
	}
	switch f.field {
	case "Keyword":
		return g.fault(f.err, columnName, 0)
	case "Description", "Alias":
		return g.fault(f.err, columnDescription, 0)
	default:
		return g.fault(f.err, columnPort, 0)
	}
}

// oneLine returns s without line ends and runs of blanks.
func oneLine(s string) string {
	if strings.ContainsAny(s, lineEnds) {
		s = strings.Map(func(r rune) rune {
			if strings.ContainsRune(lineEnds, r) {
				return ' '
			}
			return r
		}, s)
	}
	return collapse(s)
}

const lineEnds = "\r\n"

// fault returns the error for what stands in a column of the record from byte
// i on.
func (g *registry) fault(err error, column, i int) error {
	value := g.record[g.fields[column]]
	i = len(value) - len(strings.TrimLeft(value[i:], blanks+lineEnds))
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
	return g.p.faultAt(err, line, col, value[i:])
}

// csvFault returns the error for what package csv does not take.
func (g *registry) csvFault(err error) error {
	e := err.(*csv.ParseError) // as it reads from memory, it has no others
	line, col := e.Line, e.Column
	if col > len(g.line(line)) {
		line, col = e.StartLine, 1 // the quote that is open at the end is somewhere behind it
	}
	return g.p.faultAt(ErrCSV, line, col, string(g.line(line)[col-1:]))
}

// line returns a line of the file, counted from 1, without its end.
func (g *registry) line(n int) []byte {
	rest := g.file
	for ; n > 1; n-- {
		rest = rest[bytes.IndexByte(rest, '\n')+1:]
	}
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	return line
}
