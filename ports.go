// Package ports maps port numbers to names and names to ports, with the table
// of RFC 1340, "Assigned Numbers", of July 1992 compiled in. A lookup needs no
// file, no network, no start-up work and no allocation.
//
//	ports.ByNumber(25, ports.TCP).Keyword() // "smtp"
//	ports.ByKeyword("SMTP")                 // 25/tcp, udp  smtp  Simple Mail Transfer; alias=mail
//	ports.LookupPort("udp", "syslog")       // 514, nil
//
// # The built-in table
//
// RFC 1340, one of the "Assigned Numbers" RFCs, lists the ports that IANA, the
// Internet Assigned Numbers Authority, had assigned by July 1992. It ends at
// port 1000 and has neither https nor ssh. The built-in table is transcribed
// from a later reprint of that list, "Table C.1 Port Assignments for Well Known
// Ports", which differs from the RFC at some ports: it does not list bootps or
// exec, and calls port 67 bootpc, like port 68. The README has the differences.
//
// For current assignments, make a [Table]: with [ParseIANA] from IANA's
// registry, with [ParseServices] from a services(5) file such as /etc/services,
// with [Parse] from the text format below, or with [NewTable] from rows.
// [Overlay] puts one table over another. A Table has the same lookups as the
// package, for ports 0–65535.
//
// # Rows
//
// A table is a list of rows, each an [Assignment]. A row covers one port or a
// range (224-241), and one protocol or both. It has a keyword, which is the
// name of the service, or a description, or both, and may have aliases.
//
// A port may have several rows: 999/tcp is garcon and puprouter. So a lookup
// returns a [List] of rows in table order. [List.Keyword] returns the first
// keyword, [List.First] the first row.
//
// If a table says that a port is unassigned (port 4), the port has a row with
// the [Status] [Unassigned]. If a table does not list a port (port 300), the
// List is empty.
//
// Lookups by name ignore the case of ASCII letters.
//
// # The table text format
//
// [Parse] reads this format, and [Table.WriteTo], [List.String] and
// [Assignment.String] write it:
//
//	# decimal     keyword         description
//	0/tcp, udp    -               Reserved
//	9/tcp, udp    discard         Discard; alias=sink null
//	514/udp       syslog
//	224-241       -               Reserved
//
// Each line is a row of three columns: the port or range, which the RFC calls
// decimal, with its protocol; the keyword; and the description. A tab, or two or
// more blanks, separate the columns; a blank is a space or a tab. A row without
// a protocol covers both. The keyword "-" means that the row has none. The
// description is the rest of the line and may be missing. A clause "; alias=" in
// it lists the aliases. The clause ends at the end of the line or at a period
// that ends a word; any text after that belongs to the description.
//
// Empty lines are skipped, and so are comments, which start with "#". The text
// is UTF-8, with or without a byte-order mark. Lines end in LF or CRLF.
//
// # Compatibility
//
// A keyword says what a port was assigned to, not what is spoken on it, and a
// row does not say whether its ports are those of servers or of clients. The
// rows of the built-in table change only to correct an error in transcription.
// The text of errors, the spacing that WriteTo chooses and the speed of lookups
// may change. [Assignment] may get more fields, so use field names in its
// literals.
package ports

import (
	"errors"
	"iter"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Protocol is a set of transport protocols: [TCP], [UDP] or TCP|UDP. The
// zero Protocol is the empty set. A Protocol is not the protocol number of an
// IP header; [IPProtocol] converts one.
type Protocol uint8

const (
	TCP Protocol = 1 << iota // Transmission Control Protocol, RFC 793
	UDP                      // User Datagram Protocol, RFC 768
)

// both is the largest Protocol, and what a row without a protocol covers.
const both = TCP | UDP

// IPProtocol returns the Protocol for the protocol number of an IPv4 header or
// the next header of an IPv6 header: TCP for 6, UDP for 17, and 0 for any
// other.
func IPProtocol(number uint8) Protocol {
	switch number {
	case 6:
		return TCP
	case 17:
		return UDP
	}
	return 0
}

// ParseProtocol returns the protocols that s names. It accepts "tcp" and "udp",
// the networks "tcp4", "tcp6", "udp4", "udp6" and "ip" (both protocols) of
// package net, and lists of these such as "tcp, udp". It ignores case and the
// blanks around a comma. For any other s, including "", the error is a
// [ProtocolError].
func ParseProtocol(s string) (Protocol, error) {
	var p Protocol
	for rest, more := s, true; more; {
		var name string
		name, rest, more = strings.Cut(rest, ",")
		if more {
			name, rest = strings.TrimRight(name, blanks), strings.TrimLeft(rest, blanks)
		}
		q := parseNetwork(name)
		if q == 0 {
			return 0, ProtocolError(clip(s))
		}
		p |= q
	}
	return p, nil
}

// parseNetwork is networkProtocols for a name in any case.
func parseNetwork(name string) Protocol {
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

// String returns "tcp", "udp" or "tcp, udp", and for any other value a form
// like "Protocol(8)".
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

// MarshalText implements [encoding.TextMarshaler]. The text is that of
// [Protocol.String], or "" for the zero Protocol. The error is a
// [ProtocolError] for a p with other bits than those of TCP and UDP.
func (p Protocol) MarshalText() ([]byte, error) {
	switch {
	case p == 0:
		return []byte{}, nil
	case p > both:
		return nil, ProtocolError(p.String())
	}
	return []byte(p.String()), nil
}

// UnmarshalText implements [encoding.TextUnmarshaler]. The text is parsed by
// [ParseProtocol], except that "" gives the zero Protocol. On error p is
// unchanged.
func (p *Protocol) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = 0
		return nil
	}
	q, err := ParseProtocol(string(text))
	if err == nil {
		*p = q
	}
	return err
}

// A Status says whether the ports of a row are assigned, reserved, unassigned or
// for private use.
type Status uint8

const (
	Assigned   Status = iota // has a keyword, or describes a use
	Reserved                 // described as "Reserved"
	Unassigned               // described as "Unassigned"
	Private                  // described as "Any private …": each site decides on the use
)

// String returns "assigned", "reserved", "unassigned" or "private", and for any
// other value a form like "Status(9)".
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

// An Assignment is one row of a table. Assignments can be compared with ==.
//
// No table contains the zero Assignment: a row has at least one protocol and
// some text.
type Assignment struct {
	Port, Last  uint16   // first and last port covered; for NewTable, Last 0 means Port
	Protocols   Protocol // the protocols covered
	Keyword     string   // the name of the service, or ""
	Description string   // without the alias clause; may be ""
	Aliases     string   // further names, separated by single blanks: "sink null"
}

// Status returns the status of the row. A row with a keyword is [Assigned]. A
// row without one has the status that its description begins with,
// "Reserved", "Unassigned" or "Any private" in any case, and otherwise is
// Assigned too: port 90 has a description and no keyword. So is the zero
// Assignment, which is in no table.
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

// Names returns an iterator over the names of the row: the keyword, if it has
// one, then the aliases. An alias that repeats the keyword is included.
func (a Assignment) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		if a.Keyword != "" && !yield(a.Keyword) {
			return
		}
		for alias, rest := nextAlias(a.Aliases); alias != ""; alias, rest = nextAlias(rest) {
			if !yield(alias) {
				return
			}
		}
	}
}

// nextAlias cuts the first alias off aliases. It is "" if there is none.
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

// A List is an immutable list of rows in table order. The zero List is empty.
// A List keeps the table it comes from in memory. Lists cannot be compared
// with ==; compare their rows.
type List struct {
	_        [0]func() // makes == an error
	x        *index
	first, n uint32 // the number of the first row, as x.row takes it, and the count; if empty, 0 and 0
}

// Len returns the number of rows in l.
func (l List) Len() int { return int(l.n) }

// At returns row i of l, counting from 0. Like the index of a slice, i must be
// at least 0 and less than l.Len(), or At panics.
func (l List) At(i int) Assignment {
	if uint(i) >= uint(l.n) {
		panic("ports: List index out of range")
	}
	return *l.x.row(l.first + uint32(i))
}

// First returns the first row of l and reports whether there is one.
func (l List) First() (Assignment, bool) {
	x := l.x
	if x == nil {
		x = &empty
	}
	return *x.row(l.first), l.n > 0 // in an empty List, first is the zero row
}

// Keyword returns the first keyword in l, or "" if no row of l has one. It
// does not return an alias.
func (l List) Keyword() (keyword string) {
	if l.x == nil {
		return ""
	}
	// Test n first: it predicts well, an empty keyword does not. If n is 0, the
	// loop reads the zero row.
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

// String returns the rows of l in the table text format, with a line end
// between rows and none at the end.
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

// MarshalJSON implements [encoding/json.Marshaler]. The result is what
// json.Marshal returns for a slice of the rows, and [] for an empty list. To
// read it back, unmarshal it into a []Assignment.
func (l List) MarshalJSON() ([]byte, error) {
	b := []byte{'['}
	for i := range l.n {
		if i > 0 {
			b = append(b, ',')
		}
		a := l.x.row(l.first + i)
		b = append(b, `{"Port":`...)
		b = strconv.AppendUint(b, uint64(a.Port), 10)
		b = append(b, `,"Last":`...)
		b = strconv.AppendUint(b, uint64(a.Last), 10)
		b = appendJSON(append(b, `,"Protocols":`...), a.Protocols.String())
		b = appendJSON(append(b, `,"Keyword":`...), a.Keyword)
		b = appendJSON(append(b, `,"Description":`...), a.Description)
		b = appendJSON(append(b, `,"Aliases":`...), a.Aliases)
		b = append(b, '}')
	}
	return append(b, ']'), nil
}

// appendJSON appends a text of a row as a JSON string, with the characters
// escaped that json.Marshal escapes. There are no control characters in a row,
// and no invalid UTF-8.
func appendJSON(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	b = append(b, '"')
	for _, r := range s {
		switch r {
		case '"', '\\':
			b = append(b, '\\', byte(r))
		case '<', '>', '&', '\u2028', '\u2029':
			b = append(b, '\\', 'u', hex[r>>12], hex[r>>8&15], hex[r>>4&15], hex[r&15])
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

// ByNumber returns the rows of the built-in table that cover port for any
// protocol in proto. If the table does not list the port, the list is empty.
// See [Table.ByNumber].
func ByNumber(port uint16, proto Protocol) List {
	// Both differences are negative for a port and a protocol of the page. No
	// answer of the page has manyRows, so none needs x.list. TestTableData checks
	// that.
	a := wellKnown[port%1024][proto%4] & ifNegative((int32(port)-1024)&(int32(proto)-4))
	return List{x: &rfc1340, first: uint32(a >> 8), n: uint32(a & manyRows)}
}

// ByKeyword returns the rows of the built-in table with the given name, in any
// case: first those with it as the keyword, then those with it as an alias.
// See [Table.ByKeyword].
func ByKeyword(keyword string) List { return rfc1340.byKeyword(keyword) }

// LookupPort returns the port for a service on a network like [net.LookupPort],
// with the names of the built-in table. See [Table.LookupPort].
func LookupPort(network, service string) (port int, err error) {
	return rfc1340.lookupPort(network, service)
}

func (x *index) lookupPort(network, service string) (port int, err error) {
	port, isNumber := parsePort(service)
	if !isNumber {
		return x.servicePort(network, service)
	}
	if port < 0 || port > 65535 {
		return 0, newLookupError(network, service, ErrRange)
	}
	return port, nil
}

// parsePort returns the value of a decimal service and reports whether it is
// one. It has the odd cases of package net: no digits are 0; the arithmetic is
// modulo 1<<32, so that "4294967300" is 4; and digits after a value of 1<<30
// are not read.
func parsePort(service string) (port int, isNumber bool) {
	digits, sign := service, 1
	if service != "" && (service[0] == '+' || service[0] == '-') {
		digits = service[1:]
		if service[0] == '-' {
			sign = -1
		}
	}
	const limit = 1 << 30
	var n uint32
	for i := range len(digits) {
		d := uint32(digits[i]) - '0'
		if d > 9 {
			return 0, false
		}
		if n >= limit || n*10+d < n*10 {
			return sign * limit, true
		}
		n = n*10 + d
	}
	return sign * int(min(n, limit)), true
}

// servicePort returns the port for a service name.
func (x *index) servicePort(network, service string) (port int, err error) {
	protocols := networkProtocols(network)
	if network == "" {
		protocols = both
	}
	if protocols == 0 {
		return 0, newLookupError(network, service, ErrNetwork)
	}
	l := x.byKeyword(service)
	for _, q := range [...]Protocol{TCP, UDP} {
		for i := range l.n {
			if a := x.row(l.first + i); a.Protocols&protocols&q != 0 {
				return int(a.Port), nil
			}
		}
	}
	return 0, newLookupError(network, service, ErrService)
}

// All returns an iterator over the rows of the built-in table.
func All() iter.Seq[Assignment] { return rfc1340.all() }

// RFC1340 returns the built-in table. Each call returns a new pointer: assigning
// through it affects no other caller.
func RFC1340() *Table { return &Table{&rfc1340} }

// The reasons why the package cannot accept an argument or an input. All errors
// but ErrTooLarge, which is returned as it is, wrap one of them. Use [errors.Is]
// to find the reason. Use [errors.As] for the details, with [ParseErrors],
// *[ParseError], *[RowError], *[LookupError] or [ProtocolError].
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
	ErrControl     = errors.New("control character")                // other than a tab between columns
	ErrUTF8        = errors.New("invalid UTF-8")
	ErrEmpty       = errors.New("no keyword, description or alias")
	ErrCSV         = errors.New("not CSV") // a stray quote, or not as many fields as the header
	ErrHeader      = errors.New(`the header lacks "Service Name", "Port Number", "Transport Protocol" or "Description"`)
	ErrTooLarge    = errors.New("ports: table too large, or ranges overlap too much") // see NewTable and Overlay
)

// A ProtocolError is a text that is not a protocol, or its beginning if it is
// long. It wraps [ErrProtocol].
type ProtocolError string

func (e ProtocolError) Error() string {
	return "ports: " + ErrProtocol.Error() + ": " + quote(string(e))
}

// Unwrap returns [ErrProtocol].
func (e ProtocolError) Unwrap() error { return ErrProtocol }

// A LookupError reports why [LookupPort] or [Table.LookupPort] found no port.
type LookupError struct {
	Network, Service string // the arguments; only the beginning of a long one
	Err              error  // ErrNetwork, ErrService, or ErrRange for a number
}

func newLookupError(network, service string, err error) *LookupError {
	return &LookupError{clip(network), clip(service), err}
}

func (e *LookupError) Error() string {
	return "ports: lookup " + e.Network + "/" + quote(e.Service) + ": " + e.Err.Error()
}

// Unwrap returns e.Err.
func (e *LookupError) Unwrap() error { return e.Err }

// blanks are the characters that the documents call blanks.
const blanks = " \t"

// quote quotes s for a message; only its beginning if it is long.
func quote(s string) string {
	if cut := beginning(s, 100); len(cut) < len(s) {
		return strconv.Quote(cut) + "…"
	}
	return strconv.Quote(s)
}

// clip returns a copy of s for an error to keep; only of its beginning if s is
// too long for quote.
func clip(s string) string { return strings.Clone(beginning(s, 120)) }

// beginning returns the first n bytes of s, or fewer so as not to split a rune.
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
