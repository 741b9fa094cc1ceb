package ports

import (
	"errors"
	"hash/maphash"
	"io"
	"math"
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parse reads a table in the table text format, which [Table.WriteTo] writes:
//
//	# decimal     keyword         description
//	9/tcp, udp    discard         Discard; alias=sink null
//	514/udp       syslog
//	224-241       -               Reserved
//
// Each line is a row of three columns: the port or range, which the RFC calls
// decimal, with its protocol; the keyword; the description. A tab, or two or more
// blanks, separate the columns; a blank is a space or a tab. A row without a
// protocol covers both, and a keyword of "-" means none. The description is the
// rest of the line and may be missing. A clause "; alias=" in it lists the
// aliases, up to the end of the line or a period that ends a word; that period
// and what follows belong to the description. Empty lines are skipped, and so are
// comments, which start with "#". All of the text is UTF-8, without control
// characters but tabs. A byte-order mark may precede it. Lines end in LF or CRLF.
//
// Parse leaves out a line that it cannot read. It then returns the table of all
// other lines together with a [ParseErrors] that has an error for each line left
// out. So if the table is not nil, the error is nil or a ParseErrors: a strict
// program checks the error, and a program that must go on logs it.
//
// The table is nil if 100 lines cannot be read, as the text is then probably
// something else; parsing ends there. It is nil if [NewTable] would refuse the
// rows; the error then is or wraps [ErrTooLarge]. It is nil if r fails, and the
// error is that of r.
//
// Parse reads all of r first, as [io.ReadAll] does, and the table keeps the text.
// If the input may be of any length, put an [io.LimitReader] before it, which
// cuts a longer text short without an error.
func Parse(r io.Reader) (*Table, error) {
	p, err := newParser(r)
	if err != nil {
		return nil, err
	}
	for p.more() {
		p.tableLine(p.line())
	}
	return p.table(p.rows)
}

// ParseServices reads a table in the format of services(5), the /etc/services
// of Unix and the drivers\etc\services of Windows:
//
//	[name] port[-last]/protocol [alias …] [# description]
//
// The name becomes the keyword, unless it is "-"; a line may lack it ("24/udp #
// any private mail system"). The comment becomes the description, and may have an
// alias clause. A byte of it that is not UTF-8 becomes U+FFFD.
//
// ParseServices skips lines that are only a comment, and lines for protocols
// other than tcp and udp: any word of letters, digits and "+-._" is a protocol.
// Lines that are equal except for the protocol become one row, at the place of
// the first. An alias that ends in a period is an error: no table can hold it. In
// Nmap's nmap-services, the third column, a frequency, is taken for an alias.
//
// The table and the error are as for [Parse], and so is the reading of r.
func ParseServices(r io.Reader) (*Table, error) {
	p, err := newParser(r)
	if err != nil {
		return nil, err
	}
	for p.more() {
		p.servicesLine(p.line())
	}
	return p.table(joinAlike(p.rows))
}

// ParseIANA reads a table from the CSV form of IANA's Service Name and
// Transport Protocol Port Number Registry, service-names-port-numbers.csv. It
// finds the columns Service Name, Port Number, Transport Protocol and
// Description by the header, in any order and case, and ignores all others.
//
// ParseIANA skips records for protocols other than tcp and udp, and records
// without a port number. A record without a protocol covers both. A service name
// with a blank ("Escale (Newton Dock)") is no keyword: it precedes the description,
// with a colon. Line ends and runs of blanks become single blanks. Records that
// are equal except for the protocol become one row, at the place of the first.
//
// The table and the error are as for [Parse], with records in place of lines,
// and so is the reading of r. The table is also nil if the header is missing, is
// broken CSV or lacks a column. After broken CSV, parsing goes on at the next
// line; if a quote is never closed, at the line after that of the quote.
func ParseIANA(r io.Reader) (*Table, error) {
	p, err := newParser(r)
	if err != nil {
		return nil, err
	}
	columns, ok := p.header()
	if !ok {
		return nil, p.errs
	}
	for p.more() {
		if n, ok := p.record(1 + columns.inOrder[3]); ok {
			p.registryRecord(n, columns)
		}
	}
	return p.table(joinAlike(p.rows))
}

// A ParseError reports a line, a record or the text of [ParseDecimal] that cannot
// be read. It points at the cause: the part that is wrong, or the first character
// that is not UTF-8 or is a control character.
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
// record that cannot be read. Parsing ends at 100 errors.
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

// maxErrors is the number of errors at which parsing ends.
const maxErrors = 100

// A parser takes a text apart, and collects its rows and its errors.
type parser struct {
	text string
	at   int          // the offset in text of the next line or record
	ends []int        // offsets in text, where the fields of the last record end; see field
	rows []Assignment // from 1, as in an index
	errs ParseErrors
}

// newParser reads the text of r.
func newParser(r io.Reader) (*parser, error) {
	var text strings.Builder
	if _, err := io.Copy(&text, r); err != nil { // a single copy from a strings.Reader or a bytes.Reader
		return nil, err
	}
	p := &parser{text: text.String()}
	p.at = len(p.text) - len(strings.TrimPrefix(p.text, "\ufeff")) // a byte-order mark
	// Room for a row a line takes a third off the time and memory of Parse, and a
	// quarter off those of ParseIANA. A row has 4 bytes at least.
	p.rows = make([]Assignment, 1, 2+min(strings.Count(p.text, "\n"), len(p.text)/4))
	return p, nil
}

// more skips empty lines, and reports whether there is more to parse.
func (p *parser) more() bool {
	for n := lineEnd(p.text[p.at:]); n > 0; n = lineEnd(p.text[p.at:]) {
		p.at += n
	}
	return p.at < len(p.text) && len(p.errs) < maxErrors
}

// lineEnd returns the length of the line end that text begins with: LF, CRLF, or
// a CR that is the last byte. It is 0 if there is none.
func lineEnd(text string) int {
	switch {
	case strings.HasPrefix(text, "\n"), text == "\r":
		return 1
	case strings.HasPrefix(text, "\r\n"):
		return 2
	}
	return 0
}

// line returns the next line, without its end.
func (p *parser) line() (line span) {
	line, p.at = p.lineAt(p.at)
	return line
}

// lineAt returns the line from an offset on, and the offset of the next line.
func (p *parser) lineAt(at int) (line span, next int) {
	line, rest := span{p.text[at:], at}.split('\n')
	line.text = strings.TrimSuffix(line.text, "\r")
	return line, rest.at
}

// A span is a part of the parser's text. It knows its offset there.
type span struct {
	text string
	at   int
}

// part returns the part of s from byte i up to byte j.
func (s span) part(i, j int) span { return span{s.text[i:j], s.at + i} }

// or returns s, or other if s is empty.
func (s span) or(other span) span {
	if s.text == "" {
		return other
	}
	return s
}

// trim returns s without the blanks at both ends.
func (s span) trim() span {
	i, j := 0, len(s.text)
	for i < j && isBlank(s.text[i]) {
		i++
	}
	for i < j && isBlank(s.text[j-1]) {
		j--
	}
	return s.part(i, j)
}

// split returns what s has before the first byte c and what it has after it.
func (s span) split(c byte) (before, after span) {
	i := strings.IndexByte(s.text, c)
	if i < 0 {
		return s, s.part(len(s.text), len(s.text))
	}
	return s.part(0, i), s.part(i+1, len(s.text))
}

// cut returns what s begins with, up to a blank or the byte end, and the rest.
func (s span) cut(end byte) (before, rest span) {
	i := 0
	for i < len(s.text) && s.text[i] != end && !isBlank(s.text[i]) {
		i++
	}
	return s.part(0, i), s.part(i, len(s.text))
}

// The table text format.

// tableLine adds the row of a line in the table text format, if it has one:
//
//	9/tcp, udp      discard         Discard; alias=sink null
func (p *parser) tableLine(line span) {
	line = line.trim()
	if !p.checkCharacters(line, tabs) || line.text == "" || line.text[0] == '#' {
		return
	}
	a, rest, err := parseDecimal(line)
	if err != nil {
		p.fail(err, rest)
		return
	}
	columns := rest.trim()
	if columns.text != "" && !isSeparator(rest.text) {
		column, _ := columns.cut(' ')
		p.fail(ErrColumn, column)
		return
	}
	keyword, description := columns.column()
	if keyword.text != "-" {
		a.Keyword = keyword.text
	}
	a.Description = collapse(description.text)
	p.add(a, source{row: line, keyword: keyword, description: description})
}

// parseDecimal parses the decimal column that line begins with, and returns the
// rest of the line. On error, rest is the text that is wrong. Blanks around "/"
// and "," mean nothing:
//
//	224-241
//	69/ udp , tcp
func parseDecimal(line span) (a Assignment, rest span, err error) {
	numbers, rest := line.cut('/')
	a, wrong, err := parseRange(numbers)
	if err != nil {
		column, _ := line.cut(' ')
		return a, wrong.or(column), err
	}
	next := rest.trim()
	for mark := "/"; strings.HasPrefix(next.text, mark); mark = "," {
		name, after := next.part(1, len(next.text)).trim().cut(',')
		q := parseNetwork(name.text)
		if q == 0 {
			return a, name.or(line.part(0, name.at-line.at)), ErrProtocol
		}
		a.Protocols |= q
		rest, next = after, after.trim()
	}
	if a.Protocols == 0 {
		a.Protocols = both
	}
	return a, rest, nil
}

// column returns what s begins with, up to a tab or two blanks, and the rest.
func (s span) column() (column, rest span) {
	i := 0
	for i < len(s.text) && !isSeparator(s.text[i:]) {
		i++
	}
	return s.part(0, i), s.part(i, len(s.text)).trim()
}

// isSeparator reports whether s begins with what separates columns.
func isSeparator(s string) bool {
	return s[0] == '\t' || s[0] == ' ' && isBlank(s[1]) // s does not end in a blank
}

// services(5).

// servicesLine adds the row of a line of services(5), if it has one:
//
//	discard		9/tcp		sink null	# the sink
func (p *parser) servicesLine(line span) {
	entry, comment := line.split('#')
	entry, comment = entry.trim(), comment.trim()
	if entry.text == "" {
		return
	}
	name, rest := entry.cut(' ')
	decimal, aliases := rest.trim().cut(' ')
	if decimal.text == "" || isDecimal(name.text) && !isDecimal(decimal.text) { // there is no name
		name, decimal, aliases = span{}, name, rest
	}
	aliases = aliases.trim()
	numbers, protocol := decimal.split('/')
	a, wrong, err := parseRange(numbers)
	a.Protocols = transport(protocol.text)
	if a.Protocols == 0 && err == nil {
		if isOther(protocol.text) {
			return
		}
		wrong, err = decimal, ErrProtocol
	}
	if !p.checkCharacters(entry, tabs) || !p.checkCharacters(comment, tabs|notUTF8) {
		return
	}
	if err != nil {
		p.fail(err, wrong.or(decimal))
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
	p.add(a, source{row: line.trim(), keyword: name, aliases: aliases, description: comment})
}

// isDecimal reports whether a field of a services line is meant to be the
// port: digits before a "/". A name may have digits and a "/", too: 914c/g.
func isDecimal(field string) bool {
	slash := strings.IndexByte(field, '/')
	return slash > 0 && strings.Trim(field[:slash], "0123456789-") == ""
}

// IANA's registry.

// registryColumns are the places of the registry's columns in a record.
type registryColumns struct {
	name, port, protocol, description int
	inOrder                           [4]int // the same four, sorted
	n                                 int    // the number of all columns
}

// header reads the first record and finds the columns. It reports whether it
// could, and adds an error otherwise.
func (p *parser) header() (c registryColumns, ok bool) {
	if !p.more() {
		p.fail(ErrHeader, span{})
		return c, false
	}
	n, ok := p.record(math.MaxInt)
	if !ok {
		return c, false
	}
	at := [...]int{-1, -1, -1, -1}
	for i := range n {
		name := value(p.field(i).content())
		for j, column := range [...]string{"Service Name", "Port Number", "Transport Protocol", "Description"} {
			if at[j] < 0 && equalFold(name, column) {
				at[j] = i
			}
		}
	}
	c = registryColumns{at[0], at[1], at[2], at[3], at, n}
	slices.Sort(c.inOrder[:])
	if c.inOrder[0] < 0 {
		line, _ := p.lineAt(p.field(0).at)
		p.fail(ErrHeader, line)
	}
	return c, c.inOrder[0] >= 0
}

// registryRecord adds the row of the last record, of n fields, if it has one:
//
//	http,80,tcp,World Wide Web HTTP,…
func (p *parser) registryRecord(n int, c registryColumns) {
	if n != c.n {
		line, _ := p.lineAt(p.field(0).at)
		p.fail(ErrCSV, line)
		return
	}
	decimal, protocol := p.field(c.port).content(), p.field(c.protocol).content()
	if decimal.text == "" {
		return
	}
	a, wrong, err := parseRange(decimal)
	a.Protocols = transport(protocol.text)
	if protocol.text == "" {
		a.Protocols = both
	}
	if a.Protocols == 0 && err == nil {
		if isOther(protocol.text) {
			return
		}
		wrong, err = protocol, ErrProtocol
	}
	for _, i := range c.inOrder {
		if !p.checkCharacters(p.field(i), tabs|lineEnds) {
			return
		}
	}
	if err != nil {
		p.fail(err, wrong)
		return
	}
	name, description := p.field(c.name).content(), p.field(c.description).content()
	a.Keyword, a.Description = value(name), value(description)
	if strings.IndexByte(a.Keyword, ' ') >= 0 {
		text, aliases, ok := splitClause(a.Keyword)
		if !ok {
			p.fail(ErrAlias, name)
			return
		}
		if text != "" && a.Description != "" {
			text += ": "
		}
		a.Keyword, a.Description, a.Aliases = "", text+a.Description, aliases
	}
	p.add(a, source{row: decimal, keyword: name, aliases: name, description: description})
}

// record takes the next record of CSV apart, and returns the number of its
// fields. It reports whether it could, and adds an error otherwise. Then field
// returns one of the first need fields. It accepts what package encoding/csv
// accepts, which would add 300 KB to a program that has os, but not fmt.
func (p *parser) record(need int) (n int, ok bool) {
	p.ends = append(p.ends[:0], p.at-1)
	for at := p.at; ; at++ {
		if at, ok = fieldEnd(p.text, at); !ok {
			p.at = at
			p.fail(ErrCSV, p.line())
			return 0, false
		}
		if n++; n <= need {
			p.ends = append(p.ends, at)
		}
		if at == len(p.text) || p.text[at] != ',' {
			p.at = at + lineEnd(p.text[at:])
			return n, true
		}
		if n == need { // to count commas takes an eighth off ParseIANA
			if rest, next := p.lineAt(at); strings.IndexByte(rest.text, '"') < 0 {
				p.at = next
				return need + strings.Count(rest.text, ","), true
			}
		}
	}
}

// field returns field i of the last record, with its quotes.
func (p *parser) field(i int) span {
	at := p.ends[i] + 1
	return span{p.text[at:p.ends[i+1]], at}
}

// fieldEnd returns the end of the field that begins at offset i. If a quote is
// where it must not be, it returns the offset of that quote and false. If the
// quote at i is never closed, that is i.
func fieldEnd(text string, i int) (end int, ok bool) {
	if i == len(text) || text[i] != '"' {
		for end = i; end < len(text) && text[end] != ',' && text[end] != '\n' && text[end] != '"'; end++ {
		}
		if end < len(text) && text[end] == '"' {
			return end, false
		}
		if end > i && lineEnd(text[end-1:]) > 0 { // a CR before a LF, or the last byte
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
	if after := text[end+1:]; after == "" || after[0] == ',' || lineEnd(after) > 0 {
		return end + 1, true
	}
	return end, false
}

// content returns what is in a field of a record, without quotes around it, and
// without the blanks and line ends at both ends.
func (s span) content() span {
	if strings.HasPrefix(s.text, `"`) {
		s = s.part(1, len(s.text)-1)
	}
	i, j := 0, len(s.text)
	for i < j && isSpace(s.text[i]) {
		i++
	}
	for i < j && isSpace(s.text[j-1]) {
		j--
	}
	return s.part(i, j)
}

// value returns the value of a field's content, as one line.
func value(content span) string {
	return collapse(strings.ReplaceAll(content.text, `""`, `"`))
}

// Rows and errors.

// A source tells where the fields of a row come from.
type source struct {
	row, keyword, aliases, description span
}

// add adds a row, or an error. Its characters have been checked and its blanks
// collapsed; the description still has its alias clause. If the two lists of
// aliases are not valid together, the error points at the description.
func (p *parser) add(a Assignment, from source) {
	aliases := a.Aliases
	description, others, ok := splitClause(a.Description)
	a.Description = description
	switch {
	case aliases == "":
		a.Aliases = others
	case others != "":
		a.Aliases += " " + others
	}
	switch {
	case !isKeyword(a.Keyword):
		p.fail(ErrKeyword, from.keyword)
	case aliases != "" && !isAliases(aliases):
		p.fail(ErrAlias, from.aliases)
	case !ok, others != "" && !isAliases(a.Aliases):
		p.fail(ErrAlias, from.description)
	case a.Keyword == "" && a.Description == "" && a.Aliases == "":
		p.fail(ErrEmpty, from.row)
	default:
		p.rows = append(p.rows, a)
	}
}

// checkCharacters reports whether all characters of s may be in a row or are
// allowed. If not, it adds an error for the first.
func (p *parser) checkCharacters(s span, allowed characters) bool {
	i, size, err := badCharacter(s.text, allowed)
	if err != nil {
		p.fail(err, s.part(i, i+size))
	}
	return err == nil
}

// fail adds an error for a part of the text.
func (p *parser) fail(err error, s span) {
	before := p.text[:s.at]
	column := s.at - strings.LastIndexByte(before, '\n')
	p.errs = append(p.errs, &ParseError{1 + strings.Count(before, "\n"), column, clip(s.text), err})
}

// joinAlike makes one row of those that are equal except for the protocol, at
// the place of the first. It overwrites rows. With a Go map in place of the slots
// ParseServices takes an eighth longer, and for a large file half as long again.
func joinAlike(rows []Assignment) []Assignment {
	seed := maphash.MakeSeed()
	slots := make([]uint32, 1<<bits.Len(uint(2*len(rows)))) // row numbers by hash, 0 if free
	mask := uint64(len(slots) - 1)
	n := uint32(1)
	for i := range rows[1:] {
		a := &rows[1+i]
		if last := &rows[n-1]; a.isAlike(last) { // spares half of the rows the hash
			last.Protocols |= a.Protocols
			continue
		}
		slot := a.hashRow(seed) & mask
		for slots[slot] != 0 && !a.isAlike(&rows[slots[slot]]) {
			slot = (slot + 1) & mask
		}
		if slots[slot] == 0 {
			slots[slot], rows[n] = n, *a
			n++
		}
		rows[slots[slot]].Protocols |= a.Protocols
	}
	return rows[:n]
}

// isAlike reports whether a and b are equal except for the protocol.
func (a *Assignment) isAlike(b *Assignment) bool {
	return a.Port == b.Port && a.Last == b.Last &&
		a.Keyword == b.Keyword && a.Description == b.Description && a.Aliases == b.Aliases
}

// hashRow returns a hash of a without its protocols.
func (a *Assignment) hashRow(seed maphash.Seed) uint64 {
	const odd = 0x9e3779b97f4a7c15
	h := uint64(a.Port)<<16 | uint64(a.Last)
	for _, s := range [...]string{a.Keyword, a.Description, a.Aliases} {
		h = h*odd ^ maphash.String(seed, s)
	}
	return h
}

// table returns the table of the rows, and the errors.
func (p *parser) table(rows []Assignment) (*Table, error) {
	if len(p.errs) == maxErrors {
		return nil, p.errs
	}
	// Less room is kept, 0.4 MB for IANA's registry: to copy takes 7 % of ParseServices.
	if cap(rows) > 2*len(rows) {
		rows = slices.Clone(rows)
	}
	t, err := newTable(rows)
	switch {
	case len(p.errs) == 0:
		return t, err
	case err == nil:
		return t, p.errs
	}
	return nil, errors.Join(err, p.errs)
}

// The grammar that the formats share.

// parseRange parses "80" or "224-241". If it cannot, wrong is the number that is
// wrong, or all of s.
func parseRange(s span) (a Assignment, wrong span, err error) {
	first, second := s.split('-')
	a.Port, err = parsePort(first.text)
	switch {
	case err != nil:
		return a, first.or(s), err
	case len(first.text) == len(s.text): // there is no "-"
		a.Last = a.Port
		return a, s, nil
	}
	if a.Last, err = parsePort(second.text); err != nil {
		return a, second.or(s), err
	}
	if a.Last < a.Port {
		err = ErrOrder
	}
	return a, s, err
}

// parsePort parses a port number, which has decimal digits and no sign.
func parsePort(s string) (uint16, error) {
	n, err := strconv.ParseUint(s, 10, 16)
	switch {
	case err == nil:
		return uint16(n), nil
	case s != "" && strings.Trim(s, "0123456789") == "":
		return 0, ErrRange
	}
	return 0, ErrPort
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

// collapse returns s, which has no blank at either end, with a single blank for
// each run of blanks and line ends.
func collapse(s string) string {
	for i := range len(s) {
		if s[i] <= ' ' && (s[i] != ' ' || isSpace(s[i+1])) {
			return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < utf8.RuneSelf && isSpace(byte(r)) }), " ")
		}
	}
	return s
}

// splitClause takes the alias clause out of a description. It reports whether
// the clause, if there is one, has aliases, and no other follows them.
func splitClause(text string) (description, aliases string, ok bool) {
	clause, list := findClause(text)
	if clause < 0 {
		return text, "", true
	}
	end := list + clauseEnd(text[list:])
	aliases = strings.Trim(text[list:end], " ")
	description = strings.TrimRight(text[:clause], " ") + text[end:]
	return description, aliases, aliases != "" && isDescription(description)
}

// check returns a RowError if a row, printed in the table text format, would
// not be read back as it is. It is the grammar for NewTable.
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
		_, _, err := badCharacter(field.text, 0)
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

// findClause returns where in a description the first alias clause begins and
// where its aliases begin, or -1:
//
//	Discard; alias=sink null
//	       ^       ^
func findClause(description string) (clause, list int) {
	for ; ; clause++ {
		i := strings.IndexByte(description[clause:], ';')
		if i < 0 {
			return -1, -1
		}
		clause += i
		rest := strings.TrimPrefix(description[clause+1:], " ")
		if strings.HasPrefix(rest, "alias=") {
			return clause, len(description) - len(rest) + len("alias=")
		}
	}
}

// clauseEnd returns the length of the aliases that text begins with: they end
// at a period before a blank or the end, or at the end.
func clauseEnd(text string) int {
	if i := strings.Index(text, ". "); i >= 0 {
		return i
	}
	return len(strings.TrimSuffix(text, "."))
}

// characters are the kinds of characters that a text may have besides those of
// a row.
type characters uint8

const (
	tabs characters = 1 << iota
	lineEnds
	notUTF8 // bytes that are not UTF-8
)

// badCharacter returns the place and size of the first character of s that is
// a control character or not UTF-8, and which of the two it is. It returns no
// error if there is none. It accepts the characters that are allowed.
func badCharacter(s string, allowed characters) (i, size int, err error) {
	for i < len(s) {
		if len(s)-i >= 8 {
			n := printable(word(s, i))
			if i += n; n == 8 {
				continue
			}
		}
		c := s[i]
		if ' ' <= c && c < 0x7f || c == '\t' && allowed&tabs != 0 || isLineEnd(c) && allowed&lineEnds != 0 {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1 && allowed&notUTF8 == 0:
			return i, size, ErrUTF8
		case unicode.IsControl(r):
			return i, size, ErrControl
		}
		i += size
	}
	return 0, 0, nil
}

// printable returns how many of the 8 bytes of w, from the lowest, are printable
// ASCII: the first that is not has its high bit, gets it when 1 is added, or
// borrows when a blank is subtracted. By words, badCharacter takes a third of
// the time or less.
func printable(w uint64) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	return bits.TrailingZeros64((w|(w+ones)|(w-' '*ones))&high) / 8
}

func isBlank(c byte) bool   { return c == ' ' || c == '\t' }
func isLineEnd(c byte) bool { return c == '\r' || c == '\n' }
func isSpace(c byte) bool   { return isBlank(c) || isLineEnd(c) }
