// Package ports names the well-known ports of TCP and UDP, and finds the port
// that bears a name, from a table that is part of the program: no file, no
// network, no work at start-up, no allocation.
//
//	ports.ByNumber(25, ports.TCP).Keyword()  // "smtp"
//	ports.ByKeyword("SMTP")                  // 25/tcp, udp  smtp  Simple Mail Transfer; alias=mail
//	ports.LookupPort("udp", "syslog")        // 514, nil
//
// # The built-in table
//
// The built-in table is the port assignments of RFC 1340, "Assigned Numbers",
// of July 1992. It is a historical document: it ends at port 1000 and knows
// neither https nor ssh. It follows a later print of the RFC's list, which
// differs from the RFC's own text at some ports; the README lists them. A
// [Table] made by [ParseServices] from a services(5) file, by [ParseIANA] from
// IANA's registry, by [Parse] from the format below or by [NewTable] from rows
// answers the same questions about any port from 0 to 65535.
//
// A port may have several rows (999/tcp is garcon and puprouter), a row may
// cover a range of ports (224-241), and a row may have a keyword, a
// description or both. So lookups answer with a [List] of rows, in the order
// of the table; [List.First] and [List.Keyword] serve a caller that wants one.
// A port that the table prints as unassigned (port 4) has a row, whose
// [Status] says so; a port that is not in the table (port 300) has none.
//
// Names are compared without regard to the case of ASCII letters, and exactly
// otherwise.
//
// The table adds about 60 KB to a program. A lookup takes a few nanoseconds; the
// README has the figures.
//
// # The table text format
//
// [Parse] reads, and [Table.WriteTo], [List.String] and [Assignment.String]
// write, a row a line:
//
//	# decimal     keyword         description
//	0/tcp, udp    -               Reserved
//	9/tcp, udp    discard         Discard; alias=sink null
//	514/udp       syslog
//	224-241       -               Reserved
//
// Columns are separated by a tab or by two or more blanks, and "-" is the
// empty keyword. A row that names no protocol covers both. The description is
// the rest of the line; it may be missing. Aliases, further keywords of the
// row, stand in it as a clause "; alias=" that ends at the end of the
// description or at a period before a blank or the end; what follows the
// clause belongs to the description again. A line whose first character is
// "#" is a comment, and blank lines are skipped. The text is UTF-8, with or
// without a byte-order mark, and lines end in LF or CRLF.
//
// # What is not promised
//
// A keyword says what a port was assigned to, not what is spoken on it. The
// text of error messages, the spacing that WriteTo chooses and the speed of a
// lookup may change; the rows of the built-in table change only where they
// turn out to differ from the print.
package ports

import (
	"errors"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Protocol is a set of transport protocols: [TCP], [UDP] or TCP|UDP. The
// zero Protocol is the empty set.
type Protocol uint8

const (
	TCP Protocol = 1 << iota // Transmission Control Protocol, RFC 793
	UDP                      // User Datagram Protocol, RFC 768
)

// both is what a row without a protocol covers, and the bits of a Protocol
// that mean something.
const both = TCP | UDP

// ParseProtocol returns the protocols that s names: "tcp" or "udp", one of the
// networks "tcp4", "tcp6", "udp4", "udp6" and "ip" (both protocols) of package
// net, or a list of these with commas between them ("tcp, udp"). Case does not
// matter, nor do blanks around a comma. Any other s, "" among them, is a
// [ProtocolError].
func ParseProtocol(s string) (Protocol, error) {
	var p Protocol
	for rest, more := s, true; more; {
		var name string
		name, rest, more = strings.Cut(rest, ",")
		if more {
			name, rest = strings.TrimRight(name, blanks), strings.TrimLeft(rest, blanks)
		}
		q := protocolNamed(name)
		if q == 0 {
			return 0, ProtocolError(clip(s))
		}
		p |= q
	}
	return p, nil
}

// blanks are the characters that the documents call blanks.
const blanks = " \t"

// protocolNamed returns the protocols of one name of a list, in any case, or 0.
func protocolNamed(name string) Protocol {
	var b [len("tcp4")]byte
	if len(name) > len(b) {
		return 0
	}
	for i := range len(name) {
		b[i] = lower(name[i])
	}
	return networkProtocols(string(b[:len(name)]))
}

// networkProtocols returns the protocols of a network of package net, or 0.
func networkProtocols(network string) Protocol {
	switch network {
	case "tcp", "tcp4", "tcp6":
		return TCP
	case "udp", "udp4", "udp6":
		return UDP
	case "ip":
		return both
	}
	return 0
}

// String returns "tcp", "udp" or "tcp, udp" as the table prints it, and a form
// like "Protocol(8)" for any other value.
func (p Protocol) String() string {
	switch p {
	case TCP:
		return "tcp"
	case UDP:
		return "udp"
	case both:
		return "tcp, udp"
	}
	return "Protocol(" + strconv.Itoa(int(p)) + ")"
}

// MarshalText returns the text of [Protocol.String]. A p that
// [ParseProtocol] could not give back is a [ProtocolError].
func (p Protocol) MarshalText() ([]byte, error) {
	if p == 0 || p&^both != 0 {
		return nil, ProtocolError(p.String())
	}
	return []byte(p.String()), nil
}

// UnmarshalText sets p to the protocols that text names, as [ParseProtocol]
// reads them. It leaves p as it is if there is an error.
func (p *Protocol) UnmarshalText(text []byte) error {
	q, err := ParseProtocol(string(text))
	if err != nil {
		return err
	}
	*p = q
	return nil
}

// A Status tells what a row says of its ports.
type Status uint8

const (
	Assigned   Status = iota // has a keyword or a description of its use
	Reserved                 // described as "Reserved"
	Unassigned               // described as "Unassigned"
	Private                  // described as "Any private …", left to each site
)

// String returns "assigned", "reserved", "unassigned" or "private", and a form
// like "Status(9)" for any other value.
func (s Status) String() string {
	switch s {
	case Assigned:
		return "assigned"
	case Reserved:
		return "reserved"
	case Unassigned:
		return "unassigned"
	case Private:
		return "private"
	}
	return "Status(" + strconv.Itoa(int(s)) + ")"
}

// An Assignment is one row of a table. Assignments are comparable with ==.
// The zero Assignment is in no table: a row covers a protocol and says
// something.
type Assignment struct {
	Port, Last  uint16   // first and last port covered; equal for a single port
	Protocols   Protocol // the protocols the row covers
	Keyword     string   // "" where the table prints none
	Description string   // without the alias clause; "" where the table prints none
	Alias       string   // further keywords, separated by single blanks: "sink null"
}

// Status returns what the row says of its ports. A row with a keyword is
// [Assigned]. Without one, a description that begins with "Reserved",
// "Unassigned" or "Any private", in any case, decides; with any other the row
// is Assigned too (port 90 is described but has no keyword).
func (a Assignment) Status() Status {
	if a.Keyword != "" {
		return Assigned
	}
	for _, s := range [...]struct {
		prefix string
		status Status
	}{
		{"reserved", Reserved}, {"unassigned", Unassigned}, {"any private", Private},
	} {
		if len(a.Description) >= len(s.prefix) && equalFold(a.Description[:len(s.prefix)], s.prefix) {
			return s.status
		}
	}
	return Assigned
}

// Names returns an iterator over the names of the row: the keyword, if there
// is one, then the aliases. An alias that repeats the keyword is among them.
func (a Assignment) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		if a.Keyword != "" && !yield(a.Keyword) {
			return
		}
		for alias, rest := nextAlias(a.Alias); alias != ""; alias, rest = nextAlias(rest) {
			if !yield(alias) {
				return
			}
		}
	}
}

// nextAlias cuts the first alias off aliases; it is "" when there is none.
func nextAlias(aliases string) (alias, rest string) {
	alias, rest, _ = strings.Cut(strings.TrimLeft(aliases, " "), " ")
	return alias, rest
}

// String returns the row in the table text format, without a line end:
//
//	9/tcp, udp      discard         Discard; alias=sink null
func (a Assignment) String() string {
	return string(appendRow(nil, &a))
}

// A List is an immutable list of rows in the order of their table. The zero
// List is empty. A List keeps the table it came from in memory.
type List struct {
	x        *index
	first, n uint32 // rows first, first+1, … first+n-1 as x.row counts them
}

// Len returns the number of rows in l.
func (l List) Len() int { return int(l.n) }

// At returns row i of l, counted from 0. Like indexing a slice, it panics if i
// is negative or not less than l.Len().
func (l List) At(i int) Assignment {
	if uint(i) >= uint(l.n) {
		panic("ports: index of List out of range")
	}
	return *l.x.row(l.first + uint32(i))
}

// First returns the first row of l, and reports whether there is one.
func (l List) First() (Assignment, bool) {
	x := l.x
	if x == nil {
		x = &empty
	}
	return *x.row(l.first), l.n > 0 // an empty list has the zero row first
}

// Keyword returns the first keyword in l, or "" if no row of l has one.
// It does not answer with an alias.
func (l List) Keyword() (keyword string) {
	if l.x == nil {
		return ""
	}
	// Most lists have at most one row, so the test that ends the loop here is
	// seldom mispredicted; whether a row has a keyword is anybody's guess.
	for i, n := l.first, l.n; ; i, n = i+1, n-1 {
		keyword = l.x.row(i).Keyword
		if n <= 1 || keyword != "" {
			return keyword
		}
	}
}

// All returns an iterator over the rows of l.
func (l List) All() iter.Seq[Assignment] {
	return func(yield func(Assignment) bool) {
		for i := range l.n {
			if !yield(*l.x.row(l.first + i)) {
				return
			}
		}
	}
}

// String returns the rows of l in the table text format, a row a line, with a
// line end between them and none at the end.
func (l List) String() string {
	var b []byte
	for i := range l.n {
		if i > 0 {
			b = append(b, '\n')
		}
		b = appendRow(b, l.x.row(l.first+i))
	}
	return string(b)
}

// ByNumber returns the rows of the built-in table that cover port for any
// protocol in proto, in the order of the table: for a port that the table does
// not list, the empty list. See [Table.ByNumber].
func ByNumber(port uint16, proto Protocol) List {
	// This is rfc1340.byNumber for a table that has one page and no long
	// answers. It takes two thirds of the time, for it is small enough to be
	// inlined and the compiler knows where all is.
	var a answer
	if port < 1024 {
		a = wellKnown.answer(port, proto)
	}
	return List{&rfc1340, uint32(a >> 8), uint32(a & longAnswer)}
}

// ByKeyword returns the rows of the built-in table that bear keyword, in any
// case: first those that have it for their keyword, then those that have it
// for an alias. See [Table.ByKeyword].
func ByKeyword(keyword string) List {
	l, _ := rfc1340.find(keyword)
	return l
}

// LookupPort returns the port of a service on a network as [net.LookupPort]
// does, but by the built-in table. See [Table.LookupPort].
func LookupPort(network, service string) (port int, err error) {
	return rfc1340.lookupPort(network, service)
}

// All returns an iterator over the rows of the built-in table.
func All() iter.Seq[Assignment] { return rfc1340.all() }

// RFC1340 returns the built-in table. What a caller does with the returned
// pointer, even setting the Table that it points to, changes no other.
func RFC1340() *Table { return &Table{&rfc1340} }

// The reasons for which an argument or a piece of text is refused. The errors
// of this package wrap them: [errors.Is] tells which one it was, and
// [errors.As] with [ParseError], [RowError], [LookupError] or [ProtocolError]
// what it was about.
var (
	ErrPort        = errors.New("not a port number or range")
	ErrRange       = errors.New("port out of range")                // not 0–65535
	ErrOrder       = errors.New("range ends before it begins")      // 20-10
	ErrProtocol    = errors.New("unknown protocol")                 // 80/tpc
	ErrNetwork     = errors.New("unknown network")                  // LookupPort("sctp", "smtp")
	ErrService     = errors.New("unknown service")                  // LookupPort("tcp", "https")
	ErrColumn      = errors.New("columns need a tab or two blanks") // 80/tcp www
	ErrKeyword     = errors.New("not a keyword")                    // has a blank, is "-", begins with ","
	ErrAlias       = errors.New("not a list of aliases")            // an empty clause, a second one, an alias that ends in a period
	ErrDescription = errors.New("not a description")                // has a run of blanks, a blank at an end, an alias clause
	ErrControl     = errors.New("control character")                // anywhere but a tab between columns
	ErrUTF8        = errors.New("invalid UTF-8")                    // a ParseError has the first byte that is not
	ErrEmpty       = errors.New("row says nothing")                 // no keyword, no description, no alias
	ErrCSV         = errors.New("not CSV")                          // a stray quote, or more or fewer fields than the header
	ErrHeader      = errors.New(`the header lacks "Service Name", "Port Number", "Transport Protocol" or "Description"`)
	ErrTooLarge    = errors.New("ports: table too large, or ranges overlap too much") // see NewTable
)

// A ProtocolError is a text that names no protocol, or more than protocols. It
// wraps [ErrProtocol].
type ProtocolError string

func (e ProtocolError) Error() string {
	return "ports: " + ErrProtocol.Error() + ": " + quote(string(e))
}

// Unwrap returns [ErrProtocol].
func (e ProtocolError) Unwrap() error { return ErrProtocol }

// A LookupError tells why LookupPort found no port.
type LookupError struct {
	Network, Service string // the arguments of the call; their beginning, if they are long
	Err              error  // ErrNetwork, ErrService, or ErrRange for a number that is no port
}

func (e *LookupError) Error() string {
	return "ports: lookup " + e.Network + "/" + quote(e.Service) + ": " + e.Err.Error()
}

// Unwrap returns e.Err.
func (e *LookupError) Unwrap() error { return e.Err }

// quote quotes s for a message, and cuts off what goes on too long.
func quote(s string) string {
	if cut := beginning(s, 100); len(cut) < len(s) {
		return strconv.Quote(cut) + "…"
	}
	return strconv.Quote(s)
}

// clip returns a copy of s for an error to keep; of its beginning, if s is
// longer than what quote quotes.
func clip(s string) string { return strings.Clone(beginning(s, 120)) }

// beginning returns the first n bytes of s, or some fewer to end with a rune.
func beginning(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for i := n; i > n-utf8.UTFMax; i-- {
		if utf8.RuneStart(s[i]) {
			return s[:i]
		}
	}
	return s[:n]
}
