package ports

import (
	"bufio"
	"bytes"
	"errors"
	"hash/maphash"
	"io"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parse reads a table in the table text format, which the package comment
// describes.
//
// Parse leaves out a line that it cannot read. It then returns the table of all
// other lines together with a [ParseErrors] that has an error for each line left
// out. So if the table is not nil, the error is nil or a ParseErrors: a strict
// program checks the error, and a program that must go on logs it.
//
// The table is nil in three cases. If r fails, the error wraps that of r. If 100
// lines cannot be read, the text is something else: reading ends, and the error
// is the ParseErrors. If [NewTable] would return [ErrTooLarge], so does Parse.
func Parse(r io.Reader) (*Table, error) {
	p := newParser(r)
	for line, ok := p.line(); ok; line, ok = p.line() {
		p.tableLine(line)
	}
	return p.table()
}

// ParseServices reads a table in the format of services(5), the /etc/services
// of Unix and the drivers\etc\services of Windows:
//
//	[name] port[-last]/protocol [alias …] [# description]
//
// The name becomes the keyword. If there is none, or it is "-", the row has no
// keyword ("24/udp # any private mail system"). The comment becomes the
// description, and may have an alias clause. A byte of it that is not UTF-8
// becomes U+FFFD.
//
// ParseServices skips comments on lines of their own, and lines for protocols
// other than tcp and udp: any word of letters, digits and "+-._" is a protocol.
// Lines that are equal except for the protocol become one row, at the place of
// the first. An alias that ends in a period is an error, as a table cannot hold
// it.
//
// ParseServices does not recognize the nmap-services file of Nmap. It takes the
// third column, a frequency, for an alias.
//
// The table and the error are as for [Parse].
func ParseServices(r io.Reader) (*Table, error) {
	p := newParser(r)
	p.joins = true
	for line, ok := p.line(); ok; line, ok = p.line() {
		p.servicesLine(line)
	}
	return p.table()
}

// ParseIANA reads a table from the CSV form of IANA's Service Name and
// Transport Protocol Port Number Registry, service-names-port-numbers.csv. It
// finds the columns Service Name, Port Number, Transport Protocol and
// Description by the header, in any order and case, and ignores all others.
//
// ParseIANA skips records for protocols other than tcp and udp, and records
// without a port number, which assign no port. A record without a protocol
// covers both. A service name with a blank ("Escale (Newton Dock)") cannot be
// a keyword: it goes in front of the description, followed by a colon. Line
// ends and runs of blanks become single blanks. Records that are equal except
// for the protocol become one row, at the place of the first.
//
// The table and the error are as for [Parse], with records in place of lines.
// The table is also nil if the header is missing or lacks a column. After
// broken CSV, reading goes on at the next line; if a quote is never closed, at
// the line after the quote.
func ParseIANA(r io.Reader) (*Table, error) {
	p := newParser(r)
	p.joins = true
	columns, ok := p.header()
	if !ok {
		return nil, p.error()
	}
	for record, ok := p.record(); ok; record, ok = p.record() {
		p.registryRecord(record, columns)
	}
	return p.table()
}

// A ParseError reports a line or a record that cannot be read. It points at
// the cause: the part of the line that is wrong, or the first character that
// is not UTF-8 or is a control character.
type ParseError struct {
	Line, Column int    // 1-based; Column counts bytes, also those of a byte-order mark
	Text         string // the text that is wrong; only its beginning if it is long
	Err          error  // one of the Err… values
}

func (e *ParseError) Error() string {
	return "ports: line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ": " +
		e.Err.Error() + ": " + quote(e.Text)
}

// Unwrap returns e.Err.
func (e *ParseError) Unwrap() error { return e.Err }

// ParseErrors are the errors in a text, in input order: one for each line or
// record that cannot be read. There are at most 100, where reading ends.
type ParseErrors []*ParseError

// Error returns the text of the first error and the number of the others.
func (e ParseErrors) Error() string {
	switch len(e) {
	case 0:
		return "ports: no errors"
	case 1:
		return e[0].Error()
	}
	more := " (and " + strconv.Itoa(len(e)-1) + " more"
	if len(e) == maxErrors {
		more += "; reading ended there"
	}
	return e[0].Error() + more + ")"
}

// Unwrap returns the errors, so that [errors.As] finds the first *[ParseError]
// and [errors.Is] finds any of the Err… values.
func (e ParseErrors) Unwrap() []error {
	errs := make([]error, len(e))
	for i := range e {
		errs[i] = e[i]
	}
	return errs
}

// maxErrors is the number of errors at which reading ends.
const maxErrors = 100

// A readError is the error of a reader, and where its text ends.
type readError struct {
	line int
	err  error
}

func (e *readError) Error() string {
	return "ports: reading line " + strconv.Itoa(e.line) + ": " + e.err.Error()
}

func (e *readError) Unwrap() error { return e.err }

// A parser takes a text apart, and collects its rows and its errors. It holds
// the text in blocks of whole lines. The rows are made of parts of the blocks.
type parser struct {
	r      *bufio.Reader
	err    error  // io.EOF at the end of r, or what went wrong with all of the text
	text   string // the block
	at     int    // the offset in text where the next line or record starts
	tail   string // the beginning of the line that follows text
	before int    // the number of lines before text
	mark   int    // the size of the byte-order mark, which is in no block

	fields []span // of the last record

	rows  []Assignment // from 1, as in an index
	joins bool         // make one row of those that are equal except for the protocol
	errs  ParseErrors
}

func newParser(r io.Reader) *parser {
	return &parser{r: bufio.NewReaderSize(r, 32<<10), rows: make([]Assignment, 1)}
}

// fill drops the text before p.at and reads on, up to a line end, and in all
// twice as much as is left: a record that spans blocks is read again. It reports
// whether there is text.
func (p *parser) fill() bool {
	isFirst, rest := p.text == "", p.text[p.at:]+p.tail
	p.before += strings.Count(p.text[:p.at], "\n")
	p.text, p.tail, p.at = "", "", 0

	var block strings.Builder
	end := 0 // of the last line read
	for p.err == nil && (end == 0 || block.Len() < 2*len(rest)) {
		_, p.err = p.r.Peek(1)
		part, _ := p.r.Peek(p.r.Buffered())
		if block.Len() == 0 {
			block.Grow(len(rest) + len(part))
			block.WriteString(rest)
		}
		if i := bytes.LastIndexByte(part, '\n'); i >= 0 {
			end = block.Len() + i + 1
		}
		block.Write(part)
		p.r.Discard(len(part))
	}
	switch text := block.String(); p.err {
	case nil:
		p.text, p.tail = text[:end], text[end:]
	case io.EOF:
		p.text = text
	default: // the last line may be half a line
		p.err = &readError{p.before + 1 + strings.Count(text, "\n"), p.err}
	}
	if isFirst {
		text := strings.TrimPrefix(p.text, "\ufeff")
		p.text, p.mark = text, len(p.text)-len(text)
	}
	lines := strings.Count(p.text, "\n")
	if p.joins {
		lines /= 2 // most have one for tcp and one for udp
	}
	if n := min(lines, len(p.text)/8); cap(p.rows)-len(p.rows) < n {
		p.rows = slices.Grow(p.rows, max(n, len(p.rows)))
	}
	return p.text != ""
}

// more reports whether there is more to read, and reads it.
func (p *parser) more() bool {
	return len(p.errs) < maxErrors && (p.at < len(p.text) || p.fill())
}

// line returns the next line, without its end, and reports whether there is
// one.
func (p *parser) line() (line span, ok bool) {
	if !p.more() {
		return span{}, false
	}
	at := p.at
	end, next := lineEnd(p.text, at)
	p.at = next
	return span{p.text[at:end], at}, true
}

// lineEnd returns the offset of the line end after offset i, LF, CRLF or the
// end of the text, and the offset of the next line.
func lineEnd(text string, i int) (end, next int) {
	end, next = len(text), len(text)
	if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
		end, next = i+n, i+n+1
	}
	if end > i && text[end-1] == '\r' {
		end--
	}
	return end, next
}

// A span is a part of the parser's text. It knows its offset there.
type span struct {
	text string
	at   int
}

// part returns the part of s from byte i up to byte j.
func (s span) part(i, j int) span { return span{s.text[i:j], s.at + i} }

// trim returns s without the blanks at both ends, and with withLines without
// the line ends there.
func (s span) trim(withLines bool) span {
	i, j := 0, len(s.text)
	for i < j && (isBlank(s.text[i]) || withLines && isLineEnd(s.text[i])) {
		i++
	}
	for i < j && (isBlank(s.text[j-1]) || withLines && isLineEnd(s.text[j-1])) {
		j--
	}
	return s.part(i, j)
}

// cut returns what s begins with, up to a blank or the byte end, and the rest.
func (s span) cut(end byte) (before, rest span) {
	i := 0
	for i < len(s.text) && s.text[i] != end && !isBlank(s.text[i]) {
		i++
	}
	return s.part(0, i), s.part(i, len(s.text))
}

func isBlank(c byte) bool   { return c == ' ' || c == '\t' }
func isLineEnd(c byte) bool { return c == '\r' || c == '\n' }

// fail adds an error for a part of the text.
func (p *parser) fail(err error, s span) {
	line := p.before + 1 + strings.Count(p.text[:s.at], "\n")
	column := s.at - strings.LastIndexByte(p.text[:s.at], '\n')
	if line == 1 {
		column += p.mark
	}
	p.errs = append(p.errs, &ParseError{line, column, clip(s.text), err})
}

// checkCharacters reports whether all characters of s may be in a row or are
// allowed. If not, it adds an error for the first.
func (p *parser) checkCharacters(s span, allowed string) bool {
	i, size, err := badCharacter(s.text, allowed)
	if err != nil {
		p.fail(err, s.part(i, i+size))
	}
	return err == nil
}

// A source tells where the fields of a row come from.
type source struct {
	row, keyword, aliases, description span
}

// add adds a row, or an error. The description still has its alias clause; the
// aliases are those that are not in it. The characters of the row have been
// checked, and its blanks are collapsed. If the two lists of aliases are not
// valid together, the error points at the description.
func (p *parser) add(a Assignment, from source) {
	aliases := a.Aliases
	description, clause, ok := splitClause(a.Description)
	a.Description = description
	switch {
	case aliases == "":
		a.Aliases = clause
	case clause != "":
		a.Aliases += " " + clause
		ok = ok && isAliases(a.Aliases)
	}
	switch last := &p.rows[len(p.rows)-1]; {
	case !isKeyword(a.Keyword):
		p.fail(ErrKeyword, from.keyword)
	case !isAliases(aliases):
		p.fail(ErrAlias, from.aliases)
	case !ok:
		p.fail(ErrAlias, from.description)
	case a.Keyword == "" && a.Description == "" && a.Aliases == "":
		p.fail(ErrEmpty, from.row)
	case p.joins && last.isAlike(&a):
		last.Protocols |= a.Protocols // leaves joinAlike half the work
	default:
		p.rows = append(grow(p.rows), a)
	}
}

// grow returns s with room for one more element, and if need be for twice as
// many. For large slices append grows by a quarter: three times the copies.
func grow[S []E, E any](s S) S {
	if len(s) == cap(s) {
		s = slices.Grow(s, len(s)+1)
	}
	return s
}

// isAlike reports whether a and b are equal except for the protocol.
func (a *Assignment) isAlike(b *Assignment) bool {
	return a.Port == b.Port && a.Last == b.Last &&
		a.Keyword == b.Keyword && a.Description == b.Description && a.Aliases == b.Aliases
}

// joinAlike makes one row of those that are equal except for the protocol. It
// overwrites rows.
func joinAlike(rows []Assignment) []Assignment {
	seed := maphash.MakeSeed()
	slots := make([]uint32, 1<<bits.Len(uint(2*len(rows)))) // row numbers by hash, 0 if free
	n := uint32(1)
rows:
	for i := range rows[1:] {
		a := &rows[1+i]
		slot := a.hash(seed) & uint64(len(slots)-1)
		for slots[slot] != 0 {
			if b := &rows[slots[slot]]; a.isAlike(b) {
				b.Protocols |= a.Protocols
				continue rows
			}
			slot = (slot + 1) & uint64(len(slots)-1)
		}
		slots[slot] = n
		rows[n] = *a
		n++
	}
	clear(rows[n:])
	return rows[:n]
}

// hash returns a hash of a without its protocols.
func (a *Assignment) hash(seed maphash.Seed) uint64 {
	const odd = 0x9e3779b97f4a7c15
	h := uint64(a.Port)<<16 | uint64(a.Last)
	for _, s := range [...]string{a.Keyword, a.Description, a.Aliases} {
		h = h*odd ^ maphash.String(seed, s)
	}
	return h
}

// table returns the table of the rows, and the errors.
func (p *parser) table() (*Table, error) {
	if p.err != io.EOF || len(p.errs) == maxErrors {
		return nil, p.error()
	}
	if p.joins {
		p.rows = joinAlike(p.rows)
	}
	if cap(p.rows) > 5*len(p.rows)/4 {
		p.rows = slices.Clone(p.rows)
	}
	t, err := newTable(p.rows)
	if err != nil {
		p.err = err
	}
	return t, p.error()
}

// error returns the error that p.err has, if any, and those of the text.
func (p *parser) error() error {
	isRead := p.err == nil || p.err == io.EOF
	switch {
	case isRead && len(p.errs) == 0:
		return nil
	case isRead:
		return p.errs
	case len(p.errs) == 0:
		return p.err
	}
	return errors.Join(p.err, p.errs)
}

// The table text format.

// tableLine adds the row of a line in the table text format, if it has one:
//
//	9/tcp, udp      discard         Discard; alias=sink null
func (p *parser) tableLine(line span) {
	line = line.trim(false)
	if !p.checkCharacters(line, blanks) || line.text == "" || line.text[0] == '#' {
		return
	}
	var a Assignment
	rest, ok := p.decimal(&a, line)
	if !ok {
		return
	}
	keyword := rest.trim(false)
	if keyword.text != "" && !isSeparator(rest.text) {
		column, _ := keyword.cut(' ')
		p.fail(ErrColumn, column)
		return
	}
	keyword, description := keyword.column()
	if keyword.text != "-" {
		a.Keyword = keyword.text
	}
	a.Description = collapse(description.text)
	p.add(a, source{row: line, keyword: keyword, description: description})
}

// decimal reads the decimal column of a line into a. It returns the rest of
// the line. Blanks around "/" and "," mean nothing:
//
//	224-241
//	0/tcp, udp
//	69/ udp
func (p *parser) decimal(a *Assignment, line span) (rest span, ok bool) {
	numbers, rest := line.cut('/')
	var err error
	if a.Port, a.Last, err = parseRange(numbers.text); err != nil {
		column, _ := line.cut(' ')
		p.fail(err, column)
		return span{}, false
	}
	a.Protocols = both
	next := rest.trim(false)
	if !strings.HasPrefix(next.text, "/") {
		return rest, true
	}
	for a.Protocols = 0; ; {
		var name span
		name, rest = next.part(1, len(next.text)).trim(false).cut(',')
		q := parseNetwork(name.text)
		if q == 0 {
			if name.text == "" {
				name = line.part(0, name.at-line.at) // there is nothing else to point at
			}
			p.fail(ErrProtocol, name)
			return span{}, false
		}
		a.Protocols |= q
		if next = rest.trim(false); !strings.HasPrefix(next.text, ",") {
			return rest, true
		}
	}
}

// column returns what s begins with, up to a tab or two blanks, and the rest.
func (s span) column() (column, rest span) {
	i := 0
	for i < len(s.text) && !isSeparator(s.text[i:]) {
		i++
	}
	return s.part(0, i), s.part(i, len(s.text)).trim(false)
}

// isSeparator reports whether s begins with what separates columns.
func isSeparator(s string) bool {
	return s[0] == '\t' || s[0] == ' ' && len(s) > 1 && isBlank(s[1])
}

// services(5).

// servicesLine adds the row of a line of services(5), if it has one:
//
//	discard		9/tcp		sink null	# the sink
func (p *parser) servicesLine(line span) {
	entry, comment := line, line.part(len(line.text), len(line.text))
	if i := strings.IndexByte(line.text, '#'); i >= 0 {
		entry, comment = line.part(0, i), line.part(i+1, len(line.text)).trim(false)
	}
	entry = entry.trim(false)
	if entry.text == "" {
		return
	}
	first, rest := entry.cut(' ')
	second, others := rest.trim(false).cut(' ')
	name, decimal, aliases := first, second, others.trim(false)
	if second.text == "" || isDecimal(first.text) && !isDecimal(second.text) {
		name, decimal, aliases = span{}, first, rest.trim(false)
	}

	var a Assignment
	numbers, slash := decimal.cut('/')
	protocol := strings.TrimPrefix(slash.text, "/")
	var err error
	a.Port, a.Last, err = parseRange(numbers.text)
	if a.Protocols = transport(protocol); a.Protocols == 0 && err == nil {
		if isOther(protocol) {
			return
		}
		err = ErrProtocol
	}
	if !p.checkCharacters(entry, blanks) || !p.checkCharacters(comment, blanks+notUTF8) {
		return
	}
	if err != nil {
		p.fail(err, decimal)
		return
	}
	if name.text != "-" {
		a.Keyword = name.text
	}
	a.Aliases = collapse(aliases.text)
	a.Description = collapse(comment.text)
	if !utf8.ValidString(a.Description) {
		a.Description = string([]rune(a.Description))
	}
	p.add(a, source{row: line.trim(false), keyword: name, aliases: aliases, description: comment})
}

// isDecimal reports whether a field of a services line is meant to be the
// port: digits before a "/". A name may have digits and a "/" too (914c/g).
func isDecimal(field string) bool {
	slash := strings.IndexByte(field, '/')
	return slash > 0 && strings.Trim(field[:slash], "0123456789-") == ""
}

// transport returns the Protocol for the name tcp or udp, and 0 for any other.
func transport(name string) Protocol {
	if len(name) != len("tcp") {
		return 0
	}
	return parseNetwork(name)
}

// isOther reports whether name may be that of another protocol.
func isOther(name string) bool {
	return name != "" && strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-._") == ""
}

// IANA's registry.

// columns are where, in a record of a file, the columns of the registry are.
type columns struct {
	name, port, protocol, description int
	order                             [4]int // of these four, in the record: 0 for name and so on
	n                                 int    // the number of all fields
}

// header reads the first record and finds the columns. It reports whether it
// could, and adds an error otherwise.
func (p *parser) header() (c columns, ok bool) {
	header, ok := p.record()
	if header == nil {
		if !ok && p.err == io.EOF {
			p.errs = ParseErrors{{1, 1, "", ErrHeader}} // there is no text to point at
		}
		return c, false
	}
	c = columns{-1, -1, -1, -1, [4]int{0, 1, 2, 3}, len(header)}
	for i, field := range header {
		switch name := value(field.content()); {
		case c.name < 0 && equalFold(name, "Service Name"):
			c.name = i
		case c.port < 0 && equalFold(name, "Port Number"):
			c.port = i
		case c.protocol < 0 && equalFold(name, "Transport Protocol"):
			c.protocol = i
		case c.description < 0 && equalFold(name, "Description"):
			c.description = i
		}
	}
	if min(c.name, c.port, c.protocol, c.description) < 0 {
		p.fail(ErrHeader, p.lineOf(header[0]))
		return c, false
	}
	at := [...]int{c.name, c.port, c.protocol, c.description}
	slices.SortFunc(c.order[:], func(i, j int) int { return at[i] - at[j] })
	return c, true
}

// registryRecord adds the row of a record, if it has one:
//
//	http,80,tcp,World Wide Web HTTP,…
func (p *parser) registryRecord(record []span, c columns) {
	if record == nil {
		return
	}
	if len(record) != c.n {
		p.fail(ErrCSV, p.lineOf(record[0]))
		return
	}
	name, decimal := record[c.name].content(), record[c.port].content()
	protocol, description := record[c.protocol].content(), record[c.description].content()
	if decimal.text == "" {
		return
	}
	port, last, err := parseRange(decimal.text)
	a := Assignment{Port: port, Last: last, Protocols: transport(protocol.text), Keyword: value(name), Description: value(description)}
	if protocol.text == "" {
		a.Protocols = both
	}
	if err == nil && a.Protocols == 0 && isOther(protocol.text) {
		return
	}
	fields := [...]span{name, decimal, protocol, description}
	for _, i := range c.order {
		if !p.checkCharacters(fields[i], blanks+lineEnds) {
			return
		}
	}
	ok := true
	if strings.IndexByte(a.Keyword, ' ') >= 0 {
		var text string
		text, a.Aliases, ok = splitClause(a.Keyword)
		a.Keyword, a.Description = "", strings.TrimSuffix(text+": "+a.Description, ": ")
	}
	switch {
	case err != nil:
		p.fail(err, decimal)
	case a.Protocols == 0:
		p.fail(ErrProtocol, protocol)
	case !ok:
		p.fail(ErrAlias, name)
	default:
		p.add(a, source{row: decimal, keyword: name, aliases: name, description: description})
	}
}

// lineOf returns the line of the text in which s begins, from there on.
func (p *parser) lineOf(s span) span {
	end, _ := lineEnd(p.text, s.at)
	return span{p.text[s.at:end], s.at}
}

// record reads a record of CSV, as RFC 4180 describes it, and reports whether
// there is one. If it is broken, record adds the error and returns nil. It
// accepts what package encoding/csv accepts, which would add 290 KB to a
// program without package fmt.
func (p *parser) record() (fields []span, ok bool) {
	for p.more() {
		end, next := lineEnd(p.text, p.at)
		if end > p.at {
			return p.splitRecord(), true
		}
		p.at = next // skip an empty line
	}
	return nil, false
}

// splitRecord returns the fields of the record at p.at, with their quotes.
func (p *parser) splitRecord() []span {
	p.fields = p.fields[:0]
	for i := p.at; ; {
		end, ok := fieldEnd(p.text, i)
		if !ok {
			if end == i && p.err == nil { // never closed in this block: read on
				if !p.fill() {
					return nil // r has failed
				}
				return p.splitRecord()
			}
			p.fail(ErrCSV, p.lineOf(span{at: end}))
			_, p.at = lineEnd(p.text, end)
			return nil
		}
		p.fields = append(grow(p.fields), span{p.text[i:end], i})
		if end == len(p.text) || p.text[end] != ',' {
			_, p.at = lineEnd(p.text, end)
			return p.fields
		}
		i = end + 1
	}
}

// fieldEnd returns the end of the field that begins at offset i. If a quote is
// where it must not be, it returns the offset of that quote and false. If the
// quote at i is never closed, that is i.
func fieldEnd(text string, i int) (end int, ok bool) {
	if i == len(text) || text[i] != '"' {
		// Most bytes are above all that can end a field.
		for end = i; end < len(text) && (text[end] > ',' || text[end] != ',' && text[end] != '\n' && text[end] != '"'); end++ {
		}
		if end < len(text) && text[end] == '"' {
			return end, false
		}
		if end > i && text[end-1] == '\r' && (end == len(text) || text[end] == '\n') {
			end--
		}
		return end, true
	}
	for end = i + 1; ; end += 2 {
		n := strings.IndexByte(text[end:], '"')
		if n < 0 {
			return i, false
		}
		if end += n; !strings.HasPrefix(text[end+1:], `"`) { // two quotes are a quote in the field
			break
		}
	}
	after := text[end+1:]
	if n, _ := lineEnd(after, 0); n == 0 || after[0] == ',' {
		return end + 1, true
	}
	return end, false
}

// content returns what is in a field of a record, without quotes around it.
func (s span) content() span {
	if strings.HasPrefix(s.text, `"`) {
		s = s.part(1, len(s.text)-1)
	}
	return s.trim(true)
}

// value returns the value of a field's content, as one line.
func value(content span) string {
	s := content.text
	if strings.IndexByte(s, '"') >= 0 {
		s = strings.ReplaceAll(s, `""`, `"`)
	}
	return collapse(s)
}

// The grammar of a row.

const (
	lineEnds = "\r\n"
	notUTF8  = "\xff" // stands for all bytes that are not UTF-8
)

// parseRange parses "80" or "224-241".
func parseRange(s string) (port, last uint16, err error) {
	dash := strings.IndexByte(s, '-')
	if dash < 0 {
		port, err = parseNumber(s)
		return port, port, err
	}
	if port, err = parseNumber(s[:dash]); err == nil {
		last, err = parseNumber(s[dash+1:])
	}
	if err == nil && last < port {
		err = ErrOrder
	}
	return port, last, err
}

// parseNumber parses a port number, which has decimal digits and no sign.
func parseNumber(s string) (uint16, error) {
	n, err := strconv.ParseUint(s, 10, 16)
	switch {
	case err == nil:
		return uint16(n), nil
	case s != "" && strings.Trim(s, "0123456789") == "":
		return 0, ErrRange
	}
	return 0, ErrPort
}

// splitClause takes the alias clause out of a description. It reports whether
// the clause, if there is one, has a list of aliases and is the only one.
func splitClause(text string) (description, aliases string, ok bool) {
	clause, names := findClause(text)
	if clause < 0 {
		return text, "", true
	}
	aliases = text[names:]
	rest := aliases[clauseEnd(aliases):]
	aliases = strings.Trim(aliases[:len(aliases)-len(rest)], " ")
	description = strings.TrimRight(text[:clause], " ") + rest
	return description, aliases, aliases != "" && isAliases(aliases) && isDescription(description)
}

// findClause returns where in a description the first alias clause begins and
// where its aliases begin, or -1:
//
//	Discard; alias=sink null
//	       ^       ^
func findClause(description string) (clause, aliases int) {
	for from := 0; ; from = clause + 1 {
		i := strings.IndexByte(description[from:], ';')
		if i < 0 {
			return -1, -1
		}
		clause = from + i
		rest := strings.TrimPrefix(description[clause+1:], " ")
		if strings.HasPrefix(rest, "alias=") {
			return clause, len(description) - len(rest) + len("alias=")
		}
	}
}

// clauseEnd returns the length of the aliases that text begins with: they end
// at a period before a blank or the end, or at the end.
func clauseEnd(text string) int {
	for i := range len(text) {
		if text[i] == '.' && (i+1 == len(text) || text[i+1] == ' ') {
			return i
		}
	}
	return len(text)
}

// collapse returns s, which has no blank at either end, with a single blank for
// each run of blanks and line ends.
func collapse(s string) string {
	isSpace := func(c byte) bool { return isBlank(c) || isLineEnd(c) }
	for i := range len(s) {
		if s[i] <= ' ' && isSpace(s[i]) && (s[i] != ' ' || isSpace(s[i+1])) {
			return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < utf8.RuneSelf && isSpace(byte(r)) }), " ")
		}
	}
	return s
}

// check returns a RowError if a row, printed in the table text format, would
// not be read back as it is.
func (a *Assignment) check() *RowError {
	switch {
	case a.Last < a.Port:
		return &RowError{Field: "Last", Text: strconv.Itoa(int(a.Port)) + "-" + strconv.Itoa(int(a.Last)), Err: ErrOrder}
	case a.Protocols == 0 || a.Protocols > both:
		return &RowError{Field: "Protocols", Text: a.Protocols.String(), Err: ErrProtocol}
	case a.Keyword == "" && a.Description == "" && a.Aliases == "":
		return &RowError{Text: a.String(), Err: ErrEmpty}
	}
	for _, field := range [...]struct {
		name, text string
		ok         func(string) bool
		err        error
	}{
		{"Keyword", a.Keyword, isKeyword, ErrKeyword},
		{"Description", a.Description, isDescription, ErrDescription},
		{"Aliases", a.Aliases, isAliases, ErrAlias},
	} {
		_, _, err := badCharacter(field.text, "")
		if err == nil && !field.ok(field.text) {
			err = field.err
		}
		if err != nil {
			return &RowError{Field: field.name, Text: field.text, Err: err}
		}
	}
	return nil
}

// isKeyword reports whether s in the keyword column is read as a keyword: "-"
// is the empty one, and "," would go on with the decimal column.
func isKeyword(s string) bool {
	return s == "" || s != "-" && s[0] != ',' && strings.IndexByte(s, ' ') < 0
}

// isDescription reports whether s in the description column is read as a
// description.
func isDescription(s string) bool {
	clause, _ := findClause(s)
	return clause < 0 && isSpaced(s)
}

// isAliases reports whether s in an alias clause is read as its aliases.
func isAliases(s string) bool {
	clause, _ := findClause(s)
	return clause < 0 && clauseEnd(s) == len(s) && isSpaced(s)
}

// isSpaced reports whether the blanks in s are single ones between other text.
func isSpaced(s string) bool {
	return s == "" || s[0] != ' ' && s[len(s)-1] != ' ' && !strings.Contains(s, "  ")
}

// badCharacter returns the place and size of the first character of s that is
// a control character or not UTF-8, and which of the two it is. It returns no
// error if there is none. It accepts the characters in allowed, which has a tab
// unless it is empty.
func badCharacter(s, allowed string) (i, size int, err error) {
	for i < len(s) {
		switch {
		case len(s)-i >= 8 && isPrintable(word(s, i)):
			i += 8
			continue
		case ' ' <= s[i] && s[i] < 0x7f, s[i] == '\t' && allowed != "", strings.IndexByte(allowed, s[i]) >= 0:
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1 && !strings.Contains(allowed, notUTF8):
			return i, size, ErrUTF8
		case unicode.IsControl(r):
			return i, size, ErrControl
		}
		i += size
	}
	return 0, 0, nil
}

// isPrintable reports whether the 8 bytes of w are printable ASCII: none has
// its high bit, gets it when 1 is added, or borrows when a blank is subtracted.
// By words, badCharacter takes a third of the time or less.
func isPrintable(w uint64) bool {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	return (w|(w+ones)|(w-' '*ones))&high == 0
}
