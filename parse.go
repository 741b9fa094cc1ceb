package ports

import (
	"errors"
	"io"
	"math"
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
// Each line is a row of three columns, separated by a tab or by two or more spaces or tabs: the
// ports with their protocols, which the RFC calls decimal, as [ParsePorts] reads them; the keyword;
// the description. Ports without a protocol are for TCP and UDP. A keyword of "-" means none. The
// description is the rest of the line and may be missing. A clause "; alias=" in it, or ";alias=",
// lists the aliases, up to the end of the line or a period that ends a word; that period and what
// follows belong to the description, so no alias ends in a period.
//
// Lines of nothing but white space are skipped, and so are comments: lines whose first character
// after white space is "#". All of the text is UTF-8, without control characters but tabs; see
// [NewTable]. A byte-order mark may precede it. Lines end in LF or CRLF; a CR may end the text, and
// any other is an error.
//
// Parse leaves out a line that it cannot read. It then returns the table of all other lines
// together with a [ParseErrors] that has an error for each line left out. So if the table is not
// nil, the error is nil or a ParseErrors: treat the error as fatal, or log it and use the table.
//
// The table is nil if there are errors and no rows, or after 100 errors, where parsing ends: the
// text is then probably something else. It is also nil if [NewTable] would refuse the rows, with an
// error that is or wraps [ErrTooLarge], and if r fails, with the error of r.
//
// Parse reads all of r first, as [io.ReadAll] does, and the table keeps the text. If the input may
// be of any length, wrap it in an [io.LimitReader], which silently truncates longer input.
func Parse(r io.Reader) (*Table, error) {
	return parse(r, (*parser).tableLines)
}

// ParseServices reads a table in the format of services(5), the /etc/services of Unix and the
// drivers\etc\services of Windows:
//
//	[name] port[-last]/protocol [alias …] [# description]
//
// The name becomes the keyword, unless it is "-"; a line may lack it ("24/udp # any private mail
// system"). The comment becomes the description, and may have an alias clause. A byte of it that is
// not UTF-8 becomes U+FFFD. An alias that ends in a period is an error: no table can hold it.
//
// ParseServices skips lines that are only a comment, and lines of other protocols, such as dccp or
// tcp6: a port of digits and "-", "/" and a word of letters, digits and "+-._". A CR that does not
// end a line is an error even there. Consecutive rows that are equal, or differ only in protocol,
// become one; with another row between them they stay apart.
//
// It reads nmap-services, too. There the port is followed by a frequency, such as 0.484143, which
// is left out; on such a line the name "unknown" means no name, and the line is skipped if it has
// neither alias nor comment.
//
// The table and the error are as for [Parse]; r is read as Parse reads it.
func ParseServices(r io.Reader) (*Table, error) {
	return parse(r, func(p *parser) {
		p.joins = true
		for p.more() {
			p.servicesLine(p.line())
		}
	})
}

// ParseIANA reads a table from the CSV form of IANA's Service Name and Transport Protocol Port
// Number Registry, service-names-port-numbers.csv. It finds the columns Service Name, Port Number,
// Transport Protocol and Description by the header, in any order and case, and ignores all others.
//
// ParseIANA skips records for protocols other than tcp, udp and sctp, and records without a port
// number. A record without a protocol covers tcp and udp. A service name with a space ("Escale
// (Newton Dock)") is no keyword: it precedes the description, with a colon. Line ends and runs of
// white space become single spaces. Consecutive rows become one as with [ParseServices].
//
// The table and the error are as for [Parse], with records in place of lines; r is read as Parse
// reads it. The table is also nil if the header is missing, is broken CSV or lacks a column. A CR
// outside quotes that does not end a line is broken CSV. After broken CSV, parsing goes on at the
// next line; if a quote is never closed, at the line after that of the quote.
func ParseIANA(r io.Reader) (*Table, error) {
	return parse(r, func(p *parser) {
		p.joins = true
		columns, ok := p.header()
		for ok && p.more() {
			if n, ok := p.record(1 + columns.last); ok {
				p.registryRecord(n, columns)
			}
		}
	})
}

// parse reads r, and returns what a format makes of its text.
func parse(r io.Reader, format func(*parser)) (*Table, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	p := newParser(string(text))
	format(p)
	return p.table()
}

// A ParseError reports a line, a record or a single text that cannot be read. It points at the
// cause: the part that is wrong, or the first character that is a control character or not UTF-8.
type ParseError struct {
	Line   int    // from 1; 0 for a single text, as of ParsePorts
	Column int    // where Text begins in the line or the single text, in bytes from 1
	Text   string // the text that is wrong; only its beginning if it is long
	Err    error  // one of the Err… values
}

// newParseError returns an error for a part of a single text; see also fail.
func newParseError(err error, s span) *ParseError {
	return &ParseError{Column: 1 + s.at, Text: clip(s.text), Err: err}
}

func (e *ParseError) Error() string {
	place := ""
	if e.Line > 0 {
		place = "line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ": "
	}
	return "ports: " + place + e.Err.Error() + ": " + quote(e.Text)
}

// Unwrap returns e.Err.
func (e *ParseError) Unwrap() error { return e.Err }

// ParseErrors are the errors in a text, in input order: one for each line or record that cannot be
// read. Parsing ends at 100 errors.
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

// Unwrap returns the errors, so that [errors.As] finds the first *[ParseError] and [errors.Is]
// finds any of the Err… values.
func (e ParseErrors) Unwrap() []error {
	errs := make([]error, len(e))
	for i := range e {
		errs[i] = e[i]
	}
	return errs
}

const maxErrors = 100 // parsing ends there

// A parser takes a text apart, and collects its rows and its errors.
type parser struct {
	text  string
	at    int          // the offset in text of the next line or record
	ends  []int        // offsets in text, where the fields of the last record end; see field
	joins bool         // whether a row joins the one before it if they are equal but for the protocol
	rows  []Assignment // from 1, as in an index
	errs  ParseErrors
}

func newParser(text string) *parser {
	p := &parser{text: text}
	p.at = len(text) - len(strings.TrimPrefix(text, "\ufeff")) // a byte-order mark
	// Allocating a row per line up front saves a third of the time and memory of Parse, and a
	// quarter of ParseIANA's. A line with a row has 4 bytes at least ("0\ta\n"), so a text of line
	// ends reserves little.
	p.rows = make([]Assignment, 1, 2+min(strings.Count(text, "\n"), len(text)/4))
	return p
}

// more skips empty lines. It reports whether there is more to parse: not after 100 errors.
func (p *parser) more() bool {
	for n := lineEnd(p.text[p.at:]); n > 0; n = lineEnd(p.text[p.at:]) {
		p.at += n
	}
	return p.at < len(p.text) && len(p.errs) < maxErrors
}

// lineEnd returns the length of the line end that text begins with: LF, CRLF, or a CR that is the
// last byte. It is 0 if there is none.
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
	line, rest := span{p.text[at:], at}.cut('\n')
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

// trim returns s without the spaces and tabs at both ends.
func (s span) trim() span { return s.trimSpace(tabs) }

// trimSpace returns s without the spaces at both ends; see isSpace.
func (s span) trimSpace(allowed characters) span {
	i, j := 0, len(s.text)
	for i < j && isSpace(s.text[i], allowed) {
		i++
	}
	for i < j && isSpace(s.text[j-1], allowed) {
		j--
	}
	return s.part(i, j)
}

// cut cuts s around the first byte c, as [strings.Cut] does.
func (s span) cut(c byte) (before, after span) {
	i := strings.IndexByte(s.text, c)
	if i < 0 {
		return s, s.part(len(s.text), len(s.text))
	}
	return s.part(0, i), s.part(i+1, len(s.text))
}

// until cuts s in front of the first space, tab or byte c.
func (s span) until(c byte) (before, rest span) {
	i := 0
	for i < len(s.text) && s.text[i] != c && !isSpace(s.text[i], tabs) {
		i++
	}
	return s.part(0, i), s.part(i, len(s.text))
}

// word returns the first word of s, and what follows the white space after it.
func (s span) word() (word, rest span) {
	word, rest = s.until(' ')
	for rest.text != "" && isSpace(rest.text[0], tabs) {
		rest = rest.part(1, len(rest.text))
	}
	return word, rest
}

// The table text format.

func (p *parser) tableLines() {
	for p.more() {
		p.tableLine(p.line())
	}
}

// tableLine adds the row of a line in the table text format, if it has one:
//
//	9/tcp, udp      discard         Discard; alias=sink null
func (p *parser) tableLine(line span) {
	line = line.trim()
	if !p.checkCharacters(line, tabs) || line.text == "" || line.text[0] == '#' {
		return
	}
	a, rest, err := parsePorts(line)
	if err != nil {
		p.fail(err, rest)
		return
	}
	columns := rest.trim()
	if columns.text != "" && !isSeparator(rest.text) {
		word, _ := columns.word()
		p.fail(ErrColumn, word)
		return
	}
	keyword, description := columns.column()
	if keyword.text != "-" {
		a.Keyword = keyword.text
	}
	a.Description = collapse(description.text)
	p.add(a, source{row: line, keyword: keyword, description: description})
}

// parsePorts parses the ports and protocols that line begins with, and returns the rest of the
// line. On error, rest is the text that is wrong. White space around "/" and "," means nothing:
//
//	ports = range [ "/" protocol { "," protocol } ]
//
//	224-241
//	69/ udp , tcp
func parsePorts(line span) (a Assignment, rest span, err error) {
	numbers, rest := line.until('/')
	a, wrong, err := parseRange(numbers)
	if err != nil {
		word, _ := line.word()
		return a, wrong.or(word), err
	}
	for mark := "/"; ; mark = "," {
		next := rest.trim()
		if !strings.HasPrefix(next.text, mark) {
			break
		}
		protocol, after := next.part(1, len(next.text)).trim().until(',')
		q := parseNetwork(protocol.text)
		if q == 0 {
			before := line.part(0, protocol.at-line.at)
			return a, protocol.or(before), ErrProtocol
		}
		a.Protocols |= q
		rest = after
	}
	if a.Protocols == 0 {
		a.Protocols = both
	}
	return a, rest, nil
}

// column returns the first column of s, and what follows its separator.
func (s span) column() (column, rest span) {
	i := 0
	for i < len(s.text) && !isSeparator(s.text[i:]) {
		i++
	}
	return s.part(0, i), s.part(i, len(s.text)).trim()
}

// isSeparator reports whether s begins with what separates columns.
func isSeparator(s string) bool {
	return s[0] == '\t' || s[0] == ' ' && len(s) > 1 && isSpace(s[1], tabs)
}

// ParsePorts parses ports and protocols as [Assignment.Ports] prints them and people write them,
// and returns an Assignment with Port, Last and Protocols:
//
//	80/tcp
//	25/tcp, udp
//	6000-6063 / TCP
//	443
//
// Without a protocol, the ports are for TCP and UDP. A protocol is a name that [ParseProtocol]
// accepts, but not a number. White space around "/" and "," means nothing; at either end it is an
// error. The error is a *[ParseError] with one of ErrPort, ErrRange, ErrOrder, ErrProtocol,
// ErrControl and ErrUTF8.
//
// To accept only a single port, check that Last equals Port.
func ParsePorts(s string) (Assignment, error) { return parseWholePorts(span{text: s}) }

// parseWholePorts parses s, all of which has to be ports.
func parseWholePorts(s span) (Assignment, error) {
	if wrong, err := s.badCharacter(tabs); err != nil {
		return Assignment{}, newParseError(err, wrong)
	}
	if s != s.trim() {
		return Assignment{}, newParseError(ErrPort, s)
	}
	a, rest, err := parsePorts(s)
	if err == nil && rest.text != "" {
		rest, err = rest.trim(), ErrPort
	}
	if err != nil {
		return Assignment{}, newParseError(err, rest)
	}
	return a, nil
}

// services(5).

// servicesLine adds the row of a line of services(5), if it has one:
//
//	discard		9/tcp		sink null	# the sink
func (p *parser) servicesLine(line span) {
	fields, comment := line.cut('#')
	fields, comment = fields.trim(), comment.trim()
	name, rest := fields.word()
	port, aliases := rest.word()
	if port.text == "" || isPortField(name.text) && !isPortField(port.text) { // there is no name
		name, port, aliases = span{}, name, rest
	}
	numbers, protocol := port.cut('/')
	a, wrong, err := parsePair(numbers, protocol)
	if fields.text == "" || a.Protocols == 0 && isPortField(port.text) && isProtocol(protocol.text) {
		// Only a comment, or another protocol. With a CR in it, the line may be a whole file.
		if i := strings.IndexByte(line.text, '\r'); i >= 0 {
			p.fail(ErrControl, line.part(i, i+1))
		}
		return
	}
	if !p.checkCharacters(fields, tabs) || !p.checkCharacters(comment, tabs|notUTF8) {
		return
	}
	if err != nil {
		if err == ErrProtocol || wrong.text == "" {
			wrong = port
		}
		p.fail(err, wrong)
		return
	}
	if frequency, others := aliases.word(); isFrequency(frequency.text) {
		aliases = others
		if name.text == "unknown" {
			if aliases.text == "" && comment.text == "" {
				return
			}
			name = span{}
		}
	}
	if name.text != "-" {
		a.Keyword = name.text
	}
	a.Aliases = collapse(aliases.text)
	a.Description = collapse(comment.text)
	if !utf8.ValidString(a.Description) {
		a.Description = string([]rune(a.Description))
	}
	p.add(a, source{row: line, keyword: name, aliases: aliases, description: comment})
}

// isPortField reports whether a field of a services line is meant to be the port: digits before a
// "/". A name may have digits and a "/", too: 914c/g.
func isPortField(field string) bool {
	slash := strings.IndexByte(field, '/')
	return slash > 0 && strings.Trim(field[:slash], digits+"-") == ""
}

// isFrequency reports whether a field of a services line is Nmap's: 0.484143.
func isFrequency(field string) bool {
	whole, part, ok := strings.Cut(field, ".")
	return ok && isDigits(whole) && isDigits(part)
}

// IANA's registry.

// registryColumns are the indexes of the registry's columns in a record.
type registryColumns struct {
	name, port, protocol, description int
	last                              int // the largest of the four
	n                                 int // the number of all columns
}

// header finds the columns in the first record. It adds an error if it cannot.
func (p *parser) header() (c registryColumns, ok bool) {
	if !p.more() {
		p.fail(ErrHeader, span{})
		return c, false
	}
	n, ok := p.record(math.MaxInt)
	if !ok {
		return c, false
	}
	find := func(name string) (column int) {
		for i := range n {
			if equalFold(value(p.field(i).content()), name) {
				c.last = max(c.last, i)
				return i
			}
		}
		ok = false
		return -1
	}
	c.name, c.port = find("Service Name"), find("Port Number")
	c.protocol, c.description = find("Transport Protocol"), find("Description")
	c.n = n
	if !ok {
		line, _ := p.lineAt(p.field(0).at)
		p.fail(ErrHeader, line)
	}
	return c, ok
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
	numbers, protocol := p.field(c.port).content(), p.field(c.protocol).content()
	if numbers.text == "" {
		return
	}
	a, wrong, err := parsePair(numbers, protocol)
	if a.Protocols == 0 && isProtocol(protocol.text) { // another protocol
		return
	}
	if err == ErrProtocol && protocol.text == "" {
		a.Protocols, err = both, nil
	}
	for i := range 1 + c.last { // in the order of the text, so that the error is the first
		isRead := i == c.name || i == c.port || i == c.protocol || i == c.description
		if isRead && !p.checkCharacters(p.field(i), tabs|lineEnds) {
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
	p.add(a, source{row: numbers, keyword: name, aliases: name, description: description})
}

// record takes the next record of CSV apart, and returns the number of its fields. It reports
// whether it could, and adds an error otherwise. Then field returns one of the first need fields.
// It accepts what package encoding/csv accepts, but for a CR outside quotes that does not end a
// line; that package would add 300 KB to a program that has os, but not fmt.
func (p *parser) record(need int) (n int, ok bool) {
	p.ends = append(p.ends[:0], p.at-1) // as if a comma preceded the first field
	for at := p.at; ; at++ {
		at, ok = fieldEnd(p.text, at)
		if !ok {
			var wrong span // the quote, and what follows it in its line
			wrong, p.at = p.lineAt(at)
			p.fail(ErrCSV, wrong)
			return 0, false
		}
		if n++; n <= need {
			p.ends = append(p.ends, at)
		}
		if at == len(p.text) || p.text[at] != ',' {
			p.at = at + lineEnd(p.text[at:])
			return n, true
		}
		if n == need { // counting commas saves an eighth of ParseIANA's time
			rest, next := p.lineAt(at)
			if strings.IndexByte(rest.text, '"') < 0 && strings.IndexByte(rest.text, '\r') < 0 {
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

// fieldEnd returns the end of the field that begins at offset i. If a quote or a CR is where it
// must not be, it returns its offset and false. If the quote at i is never closed, that is i.
func fieldEnd(text string, i int) (end int, ok bool) {
	if i == len(text) || text[i] != '"' {
		for end = i; end < len(text) && text[end] != ',' && text[end] != '\n'; end++ {
			if c := text[end]; c == '"' || c == '\r' {
				return end, lineEnd(text[end:]) > 0
			}
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

// content returns what is in a field of a record, without quotes around it, and without the white
// space and line ends at both ends.
func (s span) content() span {
	if strings.HasPrefix(s.text, `"`) {
		s = s.part(1, len(s.text)-1)
	}
	return s.trimSpace(tabs | lineEnds)
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

// add adds a row, or an error. Its characters have been checked and its white space collapsed; the
// description still has its alias clause, whose aliases follow those in a.Aliases. If each list is
// valid but the two together are not, the error points at the description.
func (p *parser) add(a Assignment, from source) {
	listed := a.Aliases
	description, clause, ok := splitClause(a.Description)
	a.Description = description
	if clause != "" {
		a.Aliases = strings.TrimLeft(listed+" "+clause, " ")
	}
	switch {
	case !isKeyword(a.Keyword):
		p.fail(ErrKeyword, from.keyword)
	case listed != "" && !isAliases(listed):
		p.fail(ErrAlias, from.aliases)
	case !ok, clause != "" && !isAliases(a.Aliases):
		p.fail(ErrAlias, from.description)
	case a.Keyword == "" && a.Description == "" && a.Aliases == "":
		p.fail(ErrEmpty, from.row.trim())
	case p.joins && p.joinLast(a):
	default:
		p.rows = append(p.rows, a)
	}
}

// joinLast joins a to the last row if they are equal but for the protocols, and reports whether.
func (p *parser) joinLast(a Assignment) bool {
	last := &p.rows[len(p.rows)-1]
	protocols := a.Protocols
	a.Protocols = last.Protocols
	if a != *last {
		return false
	}
	last.Protocols |= protocols
	return true
}

// checkCharacters reports whether all characters of s may be in a row or are allowed. If not, it
// adds an error for the first.
func (p *parser) checkCharacters(s span, allowed characters) bool {
	wrong, err := s.badCharacter(allowed)
	if err != nil {
		p.fail(err, wrong)
	}
	return err == nil
}

// fail adds an error for a part of the text.
func (p *parser) fail(err error, s span) {
	e, before := newParseError(err, s), p.text[:s.at]
	e.Line, e.Column = 1+strings.Count(before, "\n"), s.at-strings.LastIndexByte(before, '\n')
	p.errs = append(p.errs, e)
}

// table returns the table of the rows, and the errors.
func (p *parser) table() (*Table, error) {
	if n := len(p.errs); n == maxErrors || n > 0 && len(p.rows) == 1 {
		return nil, p.errs
	}
	// Give back room only if more than half is unused: copying the rows takes time.
	if cap(p.rows) > 2*len(p.rows) {
		p.rows = slices.Clone(p.rows)
	}
	t, err := newTable(p.rows)
	switch {
	case len(p.errs) == 0:
		return t, err
	case err == nil:
		return t, p.errs
	}
	return nil, errors.Join(err, p.errs)
}

// The grammar that the formats share.

// parsePair parses the ports and the protocol of a services line or of a registry record. On error,
// wrong is a part of them.
func parsePair(numbers, protocol span) (a Assignment, wrong span, err error) {
	a, wrong, err = parseRange(numbers)
	a.Protocols = protocolNamed(protocol.text) // not tcp6, which is another one
	if a.Protocols == 0 && err == nil {
		wrong, err = protocol, ErrProtocol
	}
	return a, wrong, err
}

// parseRange parses "80" or "224-241". On error, wrong is a number in s, or s.
func parseRange(s span) (a Assignment, wrong span, err error) {
	first, second := s.cut('-')
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
	case isDigits(s):
		return 0, ErrRange
	}
	return 0, ErrPort
}

const (
	digits  = "0123456789"
	letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
)

func isDigits(s string) bool { return s != "" && strings.Trim(s, digits) == "" }

// isProtocol reports whether name may be that of a protocol.
func isProtocol(name string) bool {
	return name != "" && strings.Trim(name, letters+digits+"+-._") == ""
}

// collapse returns s with a single space for each run of white space and line ends.
func collapse(s string) string {
	for i := range len(s) {
		if s[i] < ' ' || s[i] == ' ' && i > 0 && s[i-1] == ' ' {
			fields := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t\r\n", r) })
			return strings.Join(fields, " ")
		}
	}
	return s
}

// splitClause takes the alias clause out of a description. It reports whether the clause, if there
// is one, has aliases, and no other follows them.
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

// check returns a RowError if a row, printed in the table text format, would not be read back as it
// is. It is the grammar for NewTable.
func (a *Assignment) check() *RowError {
	switch {
	case a.Last < a.Port:
		text := strconv.Itoa(int(a.Port)) + "-" + strconv.Itoa(int(a.Last))
		return &RowError{Field: "Last", Text: text, Err: ErrOrder}
	case !a.Protocols.isSet():
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
		_, err := span{text: field.text}.badCharacter(0)
		if err == nil && !field.ok(field.text) {
			err = field.err
		}
		if err != nil {
			return &RowError{Field: field.name, Text: field.text, Err: err}
		}
	}
	return nil
}

// isKeyword reports whether s in the keyword column is read as a keyword: "-" is the empty one, and
// "," would go on with the decimal column.
func isKeyword(s string) bool {
	return s == "" || s != "-" && s[0] != ',' && strings.IndexByte(s, ' ') < 0
}

// isDescription reports whether s in the description column is read as one.
func isDescription(s string) bool {
	clause, _ := findClause(s)
	return clause < 0 && isSpaced(s)
}

// isAliases reports whether s in an alias clause is read as its aliases.
func isAliases(s string) bool {
	clause, _ := findClause(s)
	return clause < 0 && clauseEnd(s) == len(s) && isSpaced(s)
}

// isSpaced reports whether the spaces in s are single ones between other text.
func isSpaced(s string) bool {
	return s == "" || s[0] != ' ' && s[len(s)-1] != ' ' && !strings.Contains(s, "  ")
}

// findClause returns where in a description the first alias clause begins and where its aliases
// begin, or -1:
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

// clauseEnd returns the length of the aliases that text begins with: they end at a period before a
// space or the end, or at the end.
func clauseEnd(text string) int {
	if i := strings.Index(text, ". "); i >= 0 {
		return i
	}
	return len(strings.TrimSuffix(text, "."))
}

// characters are what a text may have besides the characters of a row.
type characters uint8

const (
	tabs characters = 1 << iota
	lineEnds
	notUTF8 // bytes that are not UTF-8
)

// badCharacter returns the first character of s that is not allowed, with ErrUTF8, or ErrControl
// for control characters and those that break lines or turn text around.
func (s span) badCharacter(allowed characters) (wrong span, err error) {
	for i := 0; i < len(s.text); {
		c := s.text[i]
		if ' ' <= c && c < 0x7f || isSpace(c, allowed) {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s.text[i:])
		switch {
		case r == utf8.RuneError && size == 1 && allowed&notUTF8 == 0:
			return s.part(i, i+size), ErrUTF8
		case unicode.In(r, unicode.Cc, unicode.Bidi_Control, unicode.Zl, unicode.Zp):
			return s.part(i, i+size), ErrControl
		}
		i += size
	}
	return span{}, nil
}

// isSpace reports whether c is a space, or a tab or a line end that is allowed.
func isSpace(c byte, allowed characters) bool {
	return c == ' ' || c == '\t' && allowed&tabs != 0 || (c == '\r' || c == '\n') && allowed&lineEnds != 0
}
