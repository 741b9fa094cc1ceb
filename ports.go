// Package ports maps port numbers to names and names to ports, without a file or a network.
//
// Most programs want [IANA], the table of today's names; the package-level [ByNumber], [ByKeyword],
// [LookupPort] and [All] answer from that of RFC 1340, of July 1992, which has neither
// https nor ssh.
//
//	ports.IANA().ByNumber(443, ports.TCP).Keyword() // "https"
//	ports.IANA().LookupPort("tcp", "postgres")      // 5432, nil
//	ports.IANA().Resolve("ssh/tcp")                 // [22/tcp  ssh …], nil
//	ports.ByNumber(443, ports.TCP).Keyword()        // "", as in 1992
//
// [ParseServices] reads a host's services file, [Join] puts its names in front of IANA's, and
// [NewTable] makes a table of your own rows. Each returns an immutable *[Table] with the same
// lookups. The first call of IANA parses its table, in some milliseconds; else a lookup allocates
// only to return an error or, in Resolve, rows.
//
// A table is a list of rows. A row, an [Assignment], covers a port or a range (224-241) for one or
// more protocols. It has a keyword (the name of the service), a description, aliases, or several of
// these. Several rows may cover a port, so a lookup by number returns a [List] of them, in table
// order. The list is empty if the table does not list the port at all; a row may also say that a
// port is unassigned or reserved. [List.Status] tells these apart. Lookups by name ignore the case
// of ASCII letters. A keyword says what a port was assigned to, not what is spoken on it.
//
// The rows of RFC 1340's table change only to correct an error in transcription; those of IANA
// change with the registry. Error messages, WriteTo's spacing and lookup speed may change.
// Assignment may get more fields, so use field names in its literals.
package ports

import (
	"errors"
	"iter"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// A Protocol is a set of transport protocols: [TCP], [UDP], [SCTP] or several of them, such as
// TCP|UDP. The zero Protocol is the empty set. DCCP, for which few ports are registered, is not
// included.
//
// A Protocol is not the protocol number of an IP header; [IPProtocol] converts one.
type Protocol uint8

// No set of these is 6, 17 or 132, the numbers in IP headers, so a lookup that is given such a
// number by mistake finds nothing. With 4 for SCTP, 6 would be UDP|SCTP. (1, 2 and 8 are ICMP, IGMP
// and EGP.)
const (
	TCP  Protocol = 1 // Transmission Control Protocol, RFC 9293
	UDP  Protocol = 2 // User Datagram Protocol, RFC 768
	SCTP Protocol = 8 // Stream Control Transmission Protocol, RFC 9260
)

// both is TCP and UDP: what "ip" means, and a row or a text without a protocol.
const both = TCP | UDP

// isSet reports whether p is a nonempty set of TCP, UDP and SCTP.
func (p Protocol) isSet() bool { return columns[p] != 0 }

// IPProtocol returns the Protocol for the protocol number of an IPv4 header, or the next header of
// IPv6: TCP for 6, UDP for 17, SCTP for 132, and 0 for any other.
func IPProtocol(number uint8) Protocol {
	switch number {
	case 6:
		return TCP
	case 17:
		return UDP
	case 132:
		return SCTP
	}
	return 0
}

// ParseProtocol returns the protocols that s names: "tcp", "udp" or "sctp"; a network of package
// net such as "tcp4" or "udp6", or "ip", which is TCP|UDP; a protocol number of IP headers, "6",
// "17" or "132", as in flow logs; or a list of these, such as "tcp, udp". It ignores case, and
// white space around a name. It allocates only to return an error.
//
// For any other s, including "", the error is a *[ParseError] with ErrProtocol, for the first name
// that is wrong, or for s where a name is missing.
func ParseProtocol(s string) (Protocol, error) { return parseProtocols(span{text: s}, true) }

// parseProtocols is ParseProtocol, with numbers or without. It does not use strings.SplitSeq, with
// which ParseProtocol(string(b)) allocates.
func parseProtocols(s span, numbers bool) (p Protocol, err error) {
	for rest := s; ; {
		part, after := rest.cut(',')
		name := part.trim()
		q := parseNetwork(name.text)
		if numbers && q == 0 {
			q = parseIPProtocol(name.text)
		}
		if q == 0 {
			return 0, newParseError(ErrProtocol, name.or(s))
		}
		p |= q
		if len(part.text) == len(rest.text) { // there is no comma
			return p, nil
		}
		rest = after
	}
}

// parseIPProtocol is IPProtocol for a number in decimal, without a leading zero.
func parseIPProtocol(s string) Protocol {
	number, err := strconv.ParseUint(s, 10, 8)
	if err != nil || s[0] == '0' {
		return 0
	}
	return IPProtocol(uint8(number))
}

// parseNetwork returns the protocols of a network name, in any case, or 0.
func parseNetwork(name string) Protocol {
	if equalFold(name, "ip") {
		return both
	}
	if n := len(name) - 1; n > 0 && (name[n] == '4' || name[n] == '6') {
		name = name[:n]
	}
	return protocolNamed(name)
}

// protocolNamed returns the protocol with a name, in any case, or 0.
func protocolNamed(name string) Protocol {
	switch {
	case equalFold(name, "tcp"):
		return TCP
	case equalFold(name, "udp"):
		return UDP
	case equalFold(name, "sctp"):
		return SCTP
	}
	return 0
}

// networkProtocols is parseNetwork for lower case only, and for "", which is TCP or UDP.
func networkProtocols(network string) Protocol {
	switch network {
	case "tcp", "tcp4", "tcp6":
		return TCP
	case "udp", "udp4", "udp6":
		return UDP
	case "sctp", "sctp4", "sctp6":
		return SCTP
	case "ip", "":
		return both
	}
	return 0
}

// String returns the names of the protocols in p, such as "tcp" or "tcp, udp, sctp". For the zero
// Protocol, and one with any other bit, it returns a form like "Protocol(4)".
func (p Protocol) String() string {
	if p.isSet() {
		return protocolNames[columns[p]]
	}
	return "Protocol(" + strconv.Itoa(int(p)) + ")"
}

// protocolNames has the text of each set of protocols, by column.
var protocolNames = [...]string{
	1: "tcp", "udp", "tcp, udp", "sctp", "tcp, sctp", "udp, sctp", "tcp, udp, sctp",
}

// MarshalText implements [encoding.TextMarshaler]. The text is that of [Protocol.String], or "" for
// the zero Protocol. The error is a *[ParseError] with ErrProtocol for a p with any other bit than
// those of TCP, UDP and SCTP.
func (p Protocol) MarshalText() ([]byte, error) {
	switch {
	case p == 0:
		return []byte{}, nil
	case !p.isSet():
		return nil, newParseError(ErrProtocol, span{text: p.String()})
	}
	return []byte(p.String()), nil
}

// UnmarshalText implements [encoding.TextUnmarshaler]. The text is parsed by [ParseProtocol],
// except that "" gives the zero Protocol, for which no lookup finds a row: a program that needs a
// protocol must reject 0 itself. On error p is unchanged.
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

// A Status says whether ports are assigned, reserved, unassigned, for private use, or not listed at
// all. The zero Status is [Unlisted].
type Status uint8

const (
	Unlisted   Status = iota // no row
	Assigned                 // a row with a keyword, or with none of the descriptions below
	Reserved                 // a row described as reserved; see Assignment.Status
	Unassigned               // a row described as unassigned, removed or the like
	Private                  // a row described as "Any private …": each site chooses its use; not 49152–65535
)

// String returns "unlisted", "assigned", "reserved", "unassigned" or "private", and for any other
// value a form like "Status(9)".
func (s Status) String() string {
	switch s {
	case Unlisted:
		return "unlisted"
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

// MarshalText implements [encoding.TextMarshaler]. The text is that of [Status.String]. The error
// is a *[ParseError] with ErrStatus for an s that is none of the constants.
func (s Status) MarshalText() ([]byte, error) {
	if s > Private {
		return nil, newParseError(ErrStatus, span{text: s.String()})
	}
	return []byte(s.String()), nil
}

// UnmarshalText implements [encoding.TextUnmarshaler]. It accepts the texts of [Status.MarshalText]
// in any case. For any other text, including "", the error is a *[ParseError] with ErrStatus, and s
// is unchanged.
func (s *Status) UnmarshalText(text []byte) error {
	for q := Unlisted; q <= Private; q++ {
		if equalFold(q.String(), string(text)) {
			*s = q
			return nil
		}
	}
	return newParseError(ErrStatus, span{text: string(text)})
}

// An Assignment is one row of a table. Assignments can be compared with ==.
//
// No table contains the zero Assignment: a row has at least one protocol and some text.
type Assignment struct {
	Port        uint16   `json:"port"`        // first port covered
	Last        uint16   `json:"last"`        // last port covered; for NewTable, 0 means Port
	Protocols   Protocol `json:"protocols"`   // the protocols covered
	Keyword     string   `json:"keyword"`     // the name of the service, or ""
	Description string   `json:"description"` // without the alias clause; may be ""
	Aliases     string   `json:"aliases"`     // further names, separated by single spaces: "sink null"
}

// Status returns the status of the row. A row with a keyword is [Assigned]. For a row without one,
// the beginning of its description decides, in any case:
//
//	Reserved     Reserved, IANA Reserved
//	Unassigned   Unassigned, (unassigned), De-registered, Removed, Deprecated,
//	             Decommissioned, De-commissioned, Decomissioned
//	Private      Any private
//	Assigned     anything else, as at port 90 of RFC 1340's table
//
// A row of [ParsePorts], which has ports only, is Assigned too: to learn their status, look them
// up. The zero Assignment, which is in no table, is [Unlisted].
func (a Assignment) Status() Status {
	switch {
	case a == Assignment{}:
		return Unlisted
	case a.Keyword != "":
		return Assigned
	}
	for _, s := range [...]struct {
		prefix string
		status Status
	}{
		{"reserved", Reserved}, {"iana reserved", Reserved},
		{"unassigned", Unassigned}, {"(unassigned)", Unassigned}, {"de-registered", Unassigned},
		{"removed", Unassigned}, {"deprecated", Unassigned},
		{"decommissioned", Unassigned}, {"de-commissioned", Unassigned}, {"decomissioned", Unassigned},
		{"any private", Private},
	} {
		if len(a.Description) >= len(s.prefix) && equalFold(a.Description[:len(s.prefix)], s.prefix) {
			return s.status
		}
	}
	return Assigned
}

// Covers reports whether the row covers port for any protocol in proto. It is false for a proto
// that is no set of [TCP], [UDP] and [SCTP]. A Last below Port counts as Port.
func (a Assignment) Covers(port uint16, proto Protocol) bool {
	return a.Port <= port && port <= max(a.Port, a.Last) && a.Protocols&proto != 0 && proto.isSet()
}

// Names returns an iterator over the names of the row: the keyword, if it has one, then the
// aliases, even one that repeats the keyword.
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

// appendRow appends the row in the table text format. The keyword starts after 16 bytes and the
// description after 32, or two spaces after what precedes if that is too long.
func appendRow(b []byte, a *Assignment) []byte {
	start := len(b)
	b = pad(appendPorts(b, a), start+16)
	if a.Keyword == "" {
		b = append(b, '-')
	} else {
		b = append(b, a.Keyword...)
	}
	if a.Description == "" && a.Aliases == "" {
		return b
	}
	b = pad(b, start+32)
	b = append(b, a.Description...)
	if a.Aliases != "" {
		b = append(append(b, "; alias="...), a.Aliases...)
	}
	return b
}

// appendPorts appends the first column of the row.
func appendPorts(b []byte, a *Assignment) []byte {
	b = strconv.AppendUint(b, uint64(a.Port), 10)
	if a.Last > a.Port {
		b = append(b, '-')
		b = strconv.AppendUint(b, uint64(a.Last), 10)
	}
	return append(append(b, '/'), a.Protocols.String()...)
}

// pad appends spaces up to length n, at least two.
func pad(b []byte, n int) []byte { return append(b, strings.Repeat(" ", max(2, n-len(b)))...) }

// Ports returns the ports and protocols of the row, the first column of the table text format:
// "25/tcp, udp", "224-241/tcp". For a row of a table, [ParsePorts] parses them back.
func (a Assignment) Ports() string { return string(appendPorts(nil, &a)) }

// A List is an immutable list of rows, in the order that the lookup gives. The zero List is empty.
// A List keeps the table it comes from in memory. Lists cannot be compared with ==; compare their
// rows.
type List struct {
	_        [0]func() // makes == an error
	x        *index
	first, n uint32 // the place of the first row, for x.row, and the count; 0 and 0 if empty
}

// Len returns the number of rows in l.
func (l List) Len() int { return int(l.n) }

// At returns row i of l, counting from 0. Like the index of a slice, i must be at least 0 and less
// than l.Len(), or At panics.
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

// Keyword returns the first keyword in l (never an alias), or "" if no row of l has one.
func (l List) Keyword() (keyword string) {
	if l.x == nil {
		return ""
	}
	// Test n first: that branch is predictable; the one on the keyword is not. A plain loop takes
	// more than twice as long in IANA's table. If n is 0, this reads the zero row.
	for i, n := l.first, l.n; ; i, n = i+1, n-1 {
		keyword = l.x.row(i).Keyword
		if n <= 1 || keyword != "" {
			return keyword
		}
	}
}

// Status returns the status of the first row of l that has a keyword, which is [Assigned], else of
// the first row. It is [Unlisted] if l is empty.
func (l List) Status() Status {
	if l.Keyword() != "" {
		return Assigned
	}
	a, _ := l.First()
	return a.Status()
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

// Names returns an iterator over the names of all rows: the keywords, in order, then the aliases. A
// name that equals an earlier one, ignoring the case of ASCII letters, is left out.
func (l List) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		seen := map[uint32]bool{} // by index in x.names
		next := func(name string) bool {
			i, _ := l.x.find(name)
			wasSeen := seen[i]
			seen[i] = true
			return wasSeen || yield(name)
		}
		for i := range l.n {
			if keyword := l.x.row(l.first + i).Keyword; keyword != "" && !next(keyword) {
				return
			}
		}
		for i := range l.n {
			for name := range l.x.row(l.first + i).Names() { // the keywords have been seen
				if !next(name) {
					return
				}
			}
		}
	}
}

// of returns the rows of l that have a protocol in q, cut down to q.
func (l List) of(q Protocol) (rows []Assignment) {
	for a := range l.All() {
		if a.Protocols &= q; a.Protocols != 0 {
			rows = append(rows, a)
		}
	}
	return rows
}

// String returns the rows of l in the table text format, with a line end between rows and none at
// the end.
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

// MarshalJSON implements [encoding/json.Marshaler]. The result is what json.Marshal returns for a
// slice of the rows, and [] for an empty list. To read it back, unmarshal it into a []Assignment.
func (l List) MarshalJSON() ([]byte, error) {
	b := []byte{'['}
	for i := range l.n {
		if i > 0 {
			b = append(b, ',')
		}
		a := l.x.row(l.first + i)
		b = append(b, `{"port":`...)
		b = strconv.AppendUint(b, uint64(a.Port), 10)
		b = append(b, `,"last":`...)
		b = strconv.AppendUint(b, uint64(a.Last), 10)
		b = appendJSON(append(b, `,"protocols":`...), a.Protocols.String())
		b = appendJSON(append(b, `,"keyword":`...), a.Keyword)
		b = appendJSON(append(b, `,"description":`...), a.Description)
		b = appendJSON(append(b, `,"aliases":`...), a.Aliases)
		b = append(b, '}')
	}
	return append(b, ']'), nil
}

// appendJSON appends a text of a row as a JSON string, with the characters escaped that
// json.Marshal escapes. There are no control characters in a row, no U+2028 and U+2029, and no
// invalid UTF-8.
func appendJSON(b []byte, s string) []byte {
	b = append(b, '"')
	for _, r := range s {
		switch r {
		case '"', '\\':
			b = append(b, '\\', byte(r))
		case '<', '>', '&':
			b = append(b, `\u00`...)
			b = strconv.AppendInt(b, int64(r), 16)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '"')
}

// ByNumber returns the rows of RFC 1340's table, of 1992, that cover port for any protocol in
// proto. There 22 is unassigned, and 443 has no row; for today's names call [IANA]().ByNumber. The
// list is empty if the table does not list the port. See [Table.ByNumber].
func ByNumber(port uint16, proto Protocol) List {
	// The mask is all ones for a port below 1024, else 0. A branch takes three times as long where
	// packets bring known and unknown ports in an order that no predictor learns. No answer of the
	// array has manyRows, so none needs x.list; TestTableData checks that. %4 leaves SCTP out, of
	// which this table has no rows.
	a := wellKnown[port%1024][columns[proto]%4] & answer((int32(port)-1024)>>31)
	return List{x: &rfc1340, first: uint32(a >> 8), n: uint32(a & manyRows)}
}

// ByKeyword returns the rows of RFC 1340's table, of 1992, with the given name, in any case: first
// those with it as the keyword, then those with it as an alias. There is no https and no ssh; for
// today's names call [IANA]().ByKeyword. See [Table.ByKeyword].
func ByKeyword(keyword string) List { return rfc1340.byKeyword(keyword) }

// LookupPort returns the port for a service on a network like [net.LookupPort], with the names of
// RFC 1340's table, of 1992: https is unknown, and "login" is 49, though a host may have it at 513.
// For today's names call [IANA]().LookupPort. See [Table.LookupPort].
func LookupPort(network, service string) (port int, err error) {
	return RFC1340().LookupPort(network, service)
}

// All returns an iterator over the rows of RFC 1340's table, of 1992. For today's use [IANA]().All.
func All() iter.Seq[Assignment] { return rfc1340.all().All() }

// RFC1340 returns the table from which the package-level functions answer: the port assignments of
// RFC 1340, "Assigned Numbers", for ports up to 1000. It follows a reprint that differs from the
// RFC at some ports; see the README. Each call returns a new pointer: assigning through it affects
// no other caller.
func RFC1340() *Table { return &Table{&rfc1340} }

// IANA returns the table of today's names: the tcp, udp and sctp ports of IANA's Service Name and
// Transport Protocol Port Number Registry as of [IANADate].
//
// The names that hosts use come first: 465/tcp is submissions, then urd, and "http-alt" is 8080,
// then 591 and 8008. Most names that hosts use but the registry lacks are aliases of the
// registry's: whois of nicname (43), smtps, postgres, rdp. Not included are names that hosts have
// inside a range (ircd) or at ports that the registry calls unassigned (nsca), and names that
// nobody registered (kafka, wireguard): [Join] adds them.
//
// A description is the registry's, or "" where it only repeats the keyword or is longer than 100
// bytes. A row without a keyword describes its ports as reserved, unassigned or for private use;
// the one exception is 1008/udp. A name has several rows at a port where the protocols differ in
// description (700, epp), or where another row stands between them, as before many sctp rows (2905,
// m3ua). The dynamic ports, 49152–65535, have no row.
//
// The first call parses the embedded table, in some milliseconds, and keeps 1.1 MB; later calls
// return the same table, by a new pointer. A program that calls IANA grows by some 320 KB. A release
// of this package may bring a newer registry, in which names come, go and are renamed.
func IANA() *Table {
	iana.once.Do(readIANA)
	return &Table{iana.x}
}

// iana is set at the first call of IANA. A sync.OnceValue in its place would link some 300 KB into
// every program.
var iana struct {
	once sync.Once
	x    *index
}

// readIANA is a named function: with a closure, IANA would not be inlined.
func readIANA() {
	p := newParser(ianaText)
	p.tableLines()
	t, _ := p.table() // TestIANA checks that there is one
	iana.x = t.x
}

// The reasons why the package cannot accept an argument or an input. Every error of the package is
// one of these or wraps one, except that WriteTo may return io.ErrShortWrite, and that an error of
// a caller's reader or writer is returned unchanged. Use [errors.Is] to find the reason, and
// [errors.As] with [ParseErrors], *[ParseError], *[RowError] or *[LookupError] for the details.
var (
	ErrPort        = errors.New("not a port number or range")
	ErrRange       = errors.New("port out of range")                // not 0–65535
	ErrOrder       = errors.New("range ends before it begins")      // 20-10
	ErrProtocol    = errors.New("unknown or missing protocol")      // 80/tpc, 80/
	ErrStatus      = errors.New("unknown status")                   // "taken"
	ErrNetwork     = errors.New("unknown network")                  // LookupPort("dccp", "smtp")
	ErrService     = errors.New("unknown service")                  // LookupPort("tcp", "htpps")
	ErrColumn      = errors.New("columns need a tab or two spaces") // 80/tcp www
	ErrKeyword     = errors.New("not a keyword")                    // has a space, is "-", begins with ","
	ErrAlias       = errors.New("not a list of aliases")            // an empty or second clause, "www."
	ErrDescription = errors.New("not a description")                // has two spaces in a row, an alias clause
	ErrControl     = errors.New("control character")                // what no row may have: see NewTable
	ErrUTF8        = errors.New("invalid UTF-8")
	ErrEmpty       = errors.New("no keyword, description or alias")
	ErrCSV         = errors.New("not CSV, or not as many fields as the header")
	ErrHeader      = errors.New(`the header lacks "Service Name", "Port Number", "Transport Protocol" or "Description"`)
	ErrTooLarge    = errors.New("ports: table too large, or ranges overlap too much") // see NewTable and Overlay
)

// A LookupError reports why [LookupPort], [Table.LookupPort] or [Table.Resolve] found nothing.
type LookupError struct {
	Network, Service string // the arguments, truncated if long; Resolve sets Service only
	Ports            string // with ErrService, the first row of the name, if it has other protocols: "6379/tcp"
	Err              error  // ErrNetwork, ErrService, ErrRange for a number, ErrProtocol from Resolve
}

// newLookupError returns an error for a lookup, with the rows that have the name.
func newLookupError(network, service string, named List, err error) *LookupError {
	e := &LookupError{Network: clip(network), Service: clip(service), Err: err}
	if first, ok := named.First(); ok {
		e.Ports = first.Ports()
	}
	return e
}

func (e *LookupError) Error() string {
	query := quote(e.Service)
	if e.Network != "" {
		query = quote(e.Network) + "/" + query
	}
	message := "ports: lookup " + query + ": " + e.Err.Error()
	if e.Ports != "" {
		message += "; " + e.Ports + " has the name"
	}
	return message
}

// Unwrap returns e.Err.
func (e *LookupError) Unwrap() error { return e.Err }

// The sizes of the texts in errors, in bytes. An error keeps more of a text than its message
// quotes, so that quote sees that the text goes on.
const (
	maxQuoted = 100
	maxKept   = 120
)

// quote quotes s for a message; only its beginning if it is long.
func quote(s string) string {
	if start := beginning(s, maxQuoted); len(start) < len(s) {
		return strconv.Quote(start) + "…"
	}
	return strconv.Quote(s)
}

// clip returns a copy of s for an error to keep; only of its beginning if it is long.
func clip(s string) string { return strings.Clone(beginning(s, maxKept)) }

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
