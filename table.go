package ports

import (
	"io"
	"iter"
	"math/bits"
	"math/rand/v2"
	"slices"
	"sort"
	"strconv"
	"strings"
)

// A Table is an immutable list of rows with an index by port and an index by name. It is safe for
// concurrent use. The zero Table is empty; lookups in a nil *Table panic.
//
// ByNumber and ByKeyword take the same few steps however many rows a Table has; LookupPort also
// scans the name's rows. A Table takes 2 KB for each 1,024 ports of which it lists any, 32 bytes
// for each run of ports with the same rows, and room for its rows and names. A parsed table keeps
// its text in memory, all of it, and so does a row, a string, a Join or an Overlay of it.
type Table struct {
	x *index
}

// NewTable returns a table of the given rows, in their order. A row whose Last is 0 covers the
// single port Port.
//
// Where rows share a port, all of them are found, the first row first. To put rows in front of
// another table's, [Join] the two; to replace that table's rows at some ports, use [Overlay].
//
// NewTable returns a *[RowError] for a row that the table text format cannot hold. In a valid row
//
//   - Last is 0 or at least Port;
//   - Protocols is a set of [TCP], [UDP] and [SCTP], and not empty;
//   - Keyword has no space, is not "-" and does not begin with ",";
//   - Description has single spaces between other text, and no alias clause;
//   - Aliases is empty or a list of names separated by single spaces, none of them
//     ending in a period, and has no alias clause;
//   - Keyword, Description and Aliases are UTF-8 and not all empty. They have no control
//     characters, nor any that break lines or turn text around: U+2028, U+2029 and those
//     with the Unicode property Bidi_Control.
//
// NewTable returns [ErrTooLarge] for ranges that overlap too much. Cut 0–65535 wherever a row
// starts or has ended, and add up the rows that cover each section: the limit is 1<<20, or 4 times
// the number of rows if that is more. A thousand ranges at random places are within it. NewTable
// also returns ErrTooLarge if the rows, plus those that it lists again because a lookup finds them
// not adjacent or 255 or more at a time, exceed 16 million.
func NewTable(rows ...Assignment) (*Table, error) {
	valid := make([]Assignment, 1, 1+len(rows))
	for i, a := range rows {
		if a.Last == 0 {
			a.Last = a.Port
		}
		if e := a.check(); e != nil {
			e.Row, e.Text = i, clip(e.Text)
			return nil, e
		}
		valid = append(valid, a)
	}
	return newTable(valid)
}

// newTable returns a table of valid rows, which it keeps; rows[0] is the zero row.
func newTable(rows []Assignment) (*Table, error) {
	x, err := newIndex(rows, rand.Uint64(), rand.Uint64())
	if err != nil {
		return nil, err
	}
	return &Table{x}, nil
}

// A RowError reports a row that [NewTable] cannot accept.
type RowError struct {
	Row   int    // the index of the argument, from 0
	Field string // the field of the Assignment, or "" for the whole row
	Text  string // the field as text, the range for Last, or the row; only its beginning if it is long
	Err   error  // one of the Err… values
}

func (e *RowError) Error() string {
	where := "ports: row " + strconv.Itoa(e.Row)
	if e.Field != "" {
		where += ", " + e.Field
	}
	return where + ": " + e.Err.Error() + ": " + quote(e.Text)
}

// Unwrap returns e.Err.
func (e *RowError) Unwrap() error { return e.Err }

// Join returns a table with the rows of the first of the tables, then those of the second, and so
// on. No name is lost. With the names of the host first, and then IANA's,
//
//	ports.Join(host, ports.IANA())
//
// a keyword of the host has the host's port in [Table.LookupPort], for each protocol that the host
// lists for it. If two tables have a name at the same port, lookups return both rows; to drop the
// second, compare [Assignment.Ports]. A name that is an alias in the host's table but a keyword in
// IANA's gives IANA's row first: see [Table.ByKeyword]. To move a name to another port, leave out
// the rows that have it.
//
// The result has its own index, some 1 MB with IANA's rows, so join once. Join skips nil tables: it
// can take what a [Parse] function returns with an error. It returns [ErrTooLarge] like [NewTable].
func Join(tables ...*Table) (*Table, error) {
	rows := [][]Assignment{{{}}}
	for _, t := range tables {
		if t != nil {
			rows = append(rows, t.index().rows[1:])
		}
	}
	return newTable(slices.Concat(rows...))
}

// Overlay returns a table with the first of the tables over the second, the second over the third,
// and so on. For each port and each protocol, it has the rows of the first table that has any
// there, whatever their status: a row that says Unassigned hides those below it too.
//
// Use it where the upper table says all there is to say about its ports, such as a list of
// corrections. It hides names: under a host's pop-3 at 110, IANA's pop3 has no port; under a row
// for 8000-8099/tcp, the only tcp port left to http-alt is 591. To keep names, use [Join].
//
// Rows of the lower tables are cut down to the ports and protocols left to them: a range may fall
// into several rows, "tcp, udp" may become "udp", and a row with nothing left disappears, with its
// names. The rows are in the order of the tables, the pieces of a row in the order of their ports.
//
// Overlay skips nil tables. It returns [ErrTooLarge] for a result that [NewTable] would refuse, or
// one of more than 1<<20 rows that has more than 4 times the rows of the tables.
func Overlay(tables ...*Table) (*Table, error) {
	tables = slices.DeleteFunc(slices.Clone(tables), func(t *Table) bool { return t == nil })
	total := 0
	for _, t := range tables {
		total += t.Len()
	}
	limit := max(maxOverlap, 4*total)
	rows := make([]Assignment, 1, 1+total)
	free := new(gaps)
	var buf []gap
	for _, t := range tables {
		x := t.index()
		// Counting first is cheap. It cuts the time and memory of a refusal to a fiftieth.
		pieces := 0
		for i := range x.rows[1:] {
			buf = free.in(&x.rows[1+i], buf[:0])
			if pieces += len(buf); len(rows)-1+pieces > limit {
				return nil, ErrTooLarge
			}
		}
		rows = slices.Grow(rows, pieces)
		for _, a := range x.rows[1:] {
			buf = free.in(&a, buf[:0])
			for _, g := range buf {
				a.Port, a.Last, a.Protocols = g.first, g.last, g.protocols
				rows = append(rows, a)
			}
		}
		free.take(x)
	}
	return newTable(rows)
}

// gaps are the ports and protocols that the tables of an Overlay so far leave to the next one.
//
// Each page of 1,024 ports has a list of its gaps for each column. A list is made when a row asks
// for it, and dropped when a table takes some of the page: a hidden row costs pages, not ports.
type gaps struct {
	taken [1 << 16]Protocol // by port
	lists [64][8][]gap      // by port>>10 and column; nil if not made
}

// A gap is a range of ports that are free for the same protocols.
type gap struct {
	first, last uint16
	protocols   Protocol
}

// in appends the gaps in the ports of a, cut down to these.
func (g *gaps) in(a *Assignment, found []gap) []gap {
	for page := a.Port >> 10; page <= a.Last>>10; page++ {
		list := g.list(page, columns[a.Protocols])
		if page == a.Port>>10 {
			list = list[sort.Search(len(list), func(i int) bool { return list[i].last >= a.Port }):]
		}
		for _, next := range list {
			if next.first > a.Last {
				break
			}
			next.first, next.last = max(next.first, a.Port), min(next.last, a.Last)
			found = extend(found, next)
		}
	}
	return found
}

// list returns the gaps of a page for a column, in the order of their ports.
func (g *gaps) list(page uint16, column uint8) []gap {
	list := &g.lists[page][column]
	if *list != nil {
		return *list
	}
	*list = []gap{} // not nil, even if there are none
	for i := range uint16(1024) {
		port := page<<10 | i
		if protocols := sets[column] &^ g.taken[port]; protocols != 0 {
			*list = extend(*list, gap{port, port, protocols})
		}
	}
	return *list
}

// extend appends a gap, or makes the last one longer if it goes on from there.
func extend(list []gap, next gap) []gap {
	if n := len(list) - 1; n >= 0 && list[n].last+1 == next.first && list[n].protocols == next.protocols {
		list[n].last = next.last
		return list
	}
	return append(list, next)
}

// take takes the ports and protocols that the rows of x cover.
func (g *gaps) take(x *index) {
	covered, last := Protocol(0), uint16(0) // by the rows of the last run, and its number
	for page, numbers := range x.pages {
		if numbers == &noRows {
			continue
		}
		for i, n := range numbers {
			if n != last {
				covered, last = 0, n
				for a := range x.list(x.runs[n][columns[TCP|UDP|SCTP]]).All() {
					covered |= a.Protocols
				}
			}
			if port := page<<10 | i; covered&^g.taken[port] != 0 {
				g.taken[port] |= covered
				g.lists[page] = [8][]gap{}
			}
		}
	}
}

// ByNumber returns the rows of t that cover port for any protocol in proto, in table order. The
// list is empty if t has no such row, and for a proto that is not a set of [TCP], [UDP] and [SCTP];
// to look up the protocol number of an IP header, convert it with [IPProtocol].
func (t *Table) ByNumber(port uint16, proto Protocol) List {
	x := t.index()
	return x.list(x.runs[x.pages[port>>10][port%1024]][columns[proto]])
}

// ByKeyword returns the rows of t whose keyword is keyword, in table order, followed by the other
// rows that have it as an alias, for any protocol. It ignores the case of ASCII letters; all else
// must be equal. The list is empty if no row has the name, and for "".
func (t *Table) ByKeyword(keyword string) List { return t.index().byKeyword(keyword) }

// LookupPort returns the port for a service on a network. It reads both as the pure Go resolver of
// package net does, but takes the names from t, not from the host.
//
// The network is "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", or "ip" or "" for TCP or UDP; or,
// beyond package net, "sctp", "sctp4" or "sctp6"; all in lower case. Of the rows with the name, in
// the order of [Table.ByKeyword], LookupPort takes the first for TCP if the network allows TCP,
// else the first that the network allows. The port of a range is its first.
//
// A service in decimal is the port, whatever the network. It may have a sign, and as in package net
// "", "+" and "-" are 0; below 0 and above 65535 it is ErrRange. The error is a *[LookupError].
func (t *Table) LookupPort(network, service string) (port int, err error) {
	digits, negative := strings.CutPrefix(service, "-")
	if !negative {
		digits = strings.TrimPrefix(service, "+")
	}
	for i := range len(digits) {
		d := digits[i] - '0'
		if d > 9 {
			return t.namedPort(network, service)
		}
		port = min(port*10+int(d), 1<<16)
	}
	if port > 65535 || negative && port > 0 {
		return 0, newLookupError(network, service, List{}, ErrRange)
	}
	return port, nil
}

// namedPort returns the port for a service name.
func (t *Table) namedPort(network, service string) (port int, err error) {
	protocols := networkProtocols(network)
	if protocols == 0 {
		return 0, newLookupError(network, service, List{}, ErrNetwork)
	}
	named := t.ByKeyword(service)
	for _, q := range [...]Protocol{protocols & TCP, protocols} { // TCP before UDP
		for i := range named.n {
			if a := named.x.row(named.first + i); a.Protocols&q != 0 {
				return int(a.Port), nil
			}
		}
	}
	return 0, newLookupError(network, service, named, ErrService)
}

// Resolve returns the rows that s stands for, as people write ports in a flag or a settings file:
//
//	"443/tcp", "6000-6063/tcp", "80"    ports as ParsePorts reads them, listed in t or not
//	"ssh", "SMTP", "cl/1"               a name: its rows, as from ByKeyword
//	"domain/udp", "cl/1/tcp"            a name and protocols: its rows, cut down to these
//	"tcp/443", "udp/domain"             the same with the protocols first
//
// A bare name means every port and every protocol that t has for it: with [IANA], ssh is 22/udp and
// 22/sctp too, and http-alt is three ports. In rules, write "ssh/tcp". A bare port means TCP|UDP.
//
// If what precedes the first "/" is digits and "-", beginning with a digit, s is ports: the result
// is one row with only Port, Last and Protocols (ByNumber has its names), or the error of
// [ParsePorts]. A keyword of that form can be found only with [Table.ByKeyword]. White space around
// the "/" next to protocols, around commas, and after protocols that end s is ignored.
//
// If s stands for nothing, the error is a *[LookupError] with s as the Service: ErrProtocol if a
// name is followed by "/" and no protocol, else ErrService. If s has digits but no letters where
// ports belong ("80,443/tcp", "tcp/8000:8010"), it is the *[ParseError] of ParsePorts.
func (t *Table) Resolve(s string) ([]Assignment, error) {
	if isPorts(s) {
		return oneRow(ParsePorts(s))
	}
	if rows := t.ByKeyword(s).of(TCP | UDP | SCTP); rows != nil {
		return rows, nil
	}

	// domain/udp
	slash := max(strings.LastIndexByte(s, '/'), 0)
	named := t.ByKeyword(strings.TrimRight(s[:slash], " \t"))
	protocols, err := parseProtocols(span{text: strings.TrimPrefix(s[slash:], "/")}, false)
	if rows := named.of(protocols); rows != nil {
		return rows, nil
	}

	// tcp/443, udp/domain
	front, rest, _ := strings.Cut(s, "/")
	rest = strings.TrimLeft(rest, " \t")
	behind := span{rest, len(s) - len(rest)}
	var leading Protocol
	if strings.TrimLeft(s, " \t") == s { // white space in front of s is an error
		leading, _ = parseProtocols(span{text: front}, false)
	}
	if leading != 0 && isPorts(rest) && !strings.Contains(rest, "/") {
		a, err := parseWholePorts(behind)
		a.Protocols = leading
		return oneRow(a, err)
	}
	var trailing List
	if leading != 0 && !isPorts(rest) {
		trailing = t.ByKeyword(rest)
	}
	if rows := trailing.of(leading); rows != nil {
		return rows, nil
	}

	switch {
	case named.Len() > 0 && err != nil:
		return nil, newLookupError("", s, List{}, ErrProtocol)
	case named.Len() > 0:
		return nil, newLookupError("", s, named, ErrService)
	case trailing.Len() > 0:
		return nil, newLookupError("", s, trailing, ErrService)
	case meansPorts(front):
		return oneRow(ParsePorts(s))
	case leading != 0 && meansPorts(rest):
		return oneRow(parseWholePorts(behind))
	}
	return nil, newLookupError("", s, List{}, ErrService)
}

// oneRow returns a alone, or err.
func oneRow(a Assignment, err error) ([]Assignment, error) {
	if err != nil {
		return nil, err
	}
	return []Assignment{a}, nil
}

// isPorts reports whether Resolve treats s as ports.
func isPorts(s string) bool {
	numbers, _, _ := strings.Cut(s, "/")
	numbers = strings.TrimRight(numbers, " \t")
	return numbers != "" && isDigits(numbers[:1]) && strings.Trim(numbers, digits+"-") == ""
}

// meansPorts reports whether s, which isPorts rejects, was meant as ports: digits and no letters.
func meansPorts(s string) bool {
	return strings.ContainsAny(s, digits) && !strings.ContainsAny(s, letters)
}

// All returns an iterator over the rows of t, in order.
func (t *Table) All() iter.Seq[Assignment] { return t.index().all().All() }

// Len returns the number of rows of t.
func (t *Table) Len() int { return len(t.index().rows) - 1 }

// MarshalJSON implements [encoding/json.Marshaler]. The result is that of [List.MarshalJSON] for
// all rows of t.
func (t Table) MarshalJSON() ([]byte, error) { return t.index().all().MarshalJSON() }

// WriteTo writes the rows of t to w in the table text format. [Parse] reads them back as equal
// rows. WriteTo returns the number of bytes written and any error of w.
func (t *Table) WriteTo(w io.Writer) (n int64, err error) {
	var b []byte
	for rows := range slices.Chunk(t.index().rows[1:], 512) {
		b = b[:0]
		for i := range rows {
			b = append(appendRow(b, &rows[i]), '\n')
		}
		m, err := w.Write(b)
		n += int64(m)
		if err == nil && m < len(b) {
			err = io.ErrShortWrite
		}
		if err != nil {
			return n, err
		}
	}
	return n, nil
}

// An index is the rows of a table and the two ways to find them. Nothing changes it once newIndex
// has returned it.
type index struct {
	rows     []Assignment // from 1; rows[0] is the zero row, which First of an empty List returns
	rowLists []uint32     // indexes of rows that are not adjacent, and long counts; see answer

	pages [64]*page // by port>>10; &noRows where no row is
	runs  []run     // by the number that a page has for a port

	// A name's hash gives the slot where a search starts. It ends at the slot with the name, or at
	// a free one.
	seed0, seed1 uint64
	slots        []uint32 // indexes of names, 0 if free; the length is a power of 2
	names        []entry  // from 1
	spellings    []string // of the names, if one is longer than 16 bytes; else nil
}

// empty is the index of the zero Table.
var empty = index{
	rows:  []Assignment{{}},
	slots: []uint32{0},
	names: []entry{{}},
	runs:  []run{{}},
	pages: [...]*page{
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
	},
}

// index returns the index of t.
func (t *Table) index() *index {
	if t.x == nil {
		return &empty
	}
	return t.x
}

// newIndex returns an index of the rows, which it keeps.
func newIndex(rows []Assignment, seed0, seed1 uint64) (*index, error) {
	x := &index{rows: rows, pages: empty.pages, runs: make([]run, 1, 1+min(len(rows), 1<<16)), seed0: seed0, seed1: seed1}
	if !x.fill() {
		return nil, ErrTooLarge
	}
	return x, nil
}

// fill adds what finds the rows. It reports whether all is within the limits.
func (x *index) fill() bool {
	if !x.indexPorts() {
		return false
	}
	x.indexNames()
	return len(x.rows)+len(x.rowLists) <= maxRows
}

// all returns all rows of x.
func (x *index) all() List {
	n := uint32(len(x.rows) - 1)
	return List{x: x, first: min(1, n), n: n}
}

// The index by port.

// A run is a range of adjacent ports with the same rows. It has their answers, by the column of the
// protocols asked for. The ports of a table fall into few runs, 310 in RFC 1340's table and some
// 7,000 in IANA's. These are some of the former, with answers as indexes of rows:
//
//	run      ports      tcp       udp       tcp, udp       sctp   tcp, sctp   …
//	  0      unlisted   -         -         -              -      -
//	  1      0          1         1         1              -      1
//	225      224–241    226       226       226            -      226
//	308      999        319 321   320 321   319 320 321    -      319 321
type run [8]answer

// sets has the set of protocols of each column, and columns the column of each set. Any other
// Protocol has column 0, which is empty.
var (
	sets    = [8]Protocol{0, TCP, UDP, TCP | UDP, SCTP, TCP | SCTP, UDP | SCTP, TCP | UDP | SCTP}
	columns = [256]uint8{
		TCP: 1, UDP: 2, TCP | UDP: 3, SCTP: 4, TCP | SCTP: 5, UDP | SCTP: 6, TCP | UDP | SCTP: 7,
	}
)

// A page has the number of each port's run, by port%1024.
type page [1024]uint16

// noRows is the page of ports without rows. It spares each lookup a branch.
var noRows page

const maxOverlap = 1 << 20 // limits the work of indexPorts, and the rows of Overlay, where rows are few

// indexPorts fills x.pages and x.runs in one sweep over the ports. It stops at each port where a
// row starts or after which one ends: the ports from one stop to the next are a run. It reports
// whether the rows it met at its stops are within the limit.
func (x *index) indexPorts() bool {
	starts := make([]uint64, 0, len(x.rows)) // first port<<32 | index of a row
	for i := 1; i < len(x.rows); i++ {
		starts = append(starts, uint64(x.rows[i].Port)<<32|uint64(i))
	}
	slices.Sort(starts)

	var covering []uint32 // the rows that cover port, in table order
	limit := max(maxOverlap, 4*len(starts))
	for port, next := 0, 0; port < 1<<16; port = next {
		covering = slices.DeleteFunc(covering, func(i uint32) bool { return int(x.rows[i].Last) < port })
		for len(starts) > 0 && int(starts[0]>>32) == port {
			covering, starts = append(covering, uint32(starts[0])), starts[1:]
		}
		slices.Sort(covering)
		if limit -= len(covering); limit < 0 {
			return false
		}

		next = 1 << 16
		if len(starts) > 0 {
			next = int(starts[0] >> 32)
		}
		for _, i := range covering {
			next = min(next, int(x.rows[i].Last)+1)
		}
		if len(covering) > 0 {
			x.addRun(port, next, covering)
		}
	}
	return true
}

// addRun adds the run of the ports from first up to next, which the rows cover.
func (x *index) addRun(first, next int, rows []uint32) {
	n := uint16(len(x.runs))
	if n == 0 { // wrapped around: every port has a run of its own, so none needs run 0
		x.runs[0] = x.newRun(rows)
	} else {
		x.runs = append(x.runs, x.newRun(rows))
	}
	for port := first; port < next; port++ {
		p := &x.pages[port>>10]
		if *p == &noRows {
			*p = new(page)
		}
		(*p)[port%1024] = n
	}
}

// newRun returns the answers of a run that the rows cover.
func (x *index) newRun(rows []uint32) (r run) {
	var some Protocol     // the protocols of any of the rows
	each := Protocol(255) // the protocols of each of them
	for _, i := range rows {
		some |= x.rows[i].Protocols
		each &= x.rows[i].Protocols
	}
	all := x.newAnswer(rows, some)
	for column, q := range sets {
		switch {
		case q&each != 0, q == some:
			r[column] = all
		case q&some != q: // the column of q&some is further left
			r[column] = r[columns[q&some]]
		default:
			r[column] = x.newAnswer(rows, q)
		}
	}
	return r
}

// The index by name.

// An entry is a name, a keyword or an alias in lower case, with the answer for it. For lo and hi
// see key.
type entry struct {
	lo, hi uint64
	size   uint32 // in bytes
	answer answer
}

// indexNames fills x.names and x.slots.
func (x *index) indexNames() {
	total, long := 0, false // long: a name is longer than 16 bytes
	for i := range x.rows {
		for name := range x.rows[i].Names() {
			total++
			long = long || len(name) > 16
		}
	}
	// At most a quarter of the slots are in use, so most misses meet a free one at once. With half
	// of them in use a miss takes 1.4 times as long.
	x.slots = make([]uint32, 1<<bits.Len(uint(4*total)))
	x.names = make([]entry, 1, 1+total)
	if long {
		x.spellings = make([]string, 1, 1+total)
	}

	// A use says which row has a name:
	//
	//	 63              33    32    31             0
	//	+------------------+-------+----------------+
	//	| index of the     | 1 for | index of       |
	//	| name in x.names  | alias | the row        |
	//	+------------------+-------+----------------+
	//
	// Sorted, they are the answers for one name after another: the rows with it as the keyword,
	// then those with it as an alias.
	uses := make([]uint64, 0, total)
	for row := range x.rows {
		a := &x.rows[row]
		var keyword uint32
		if a.Keyword != "" {
			keyword = x.addName(a.Keyword)
			uses = append(uses, uint64(keyword)<<33|uint64(row))
		}
		for alias, rest := nextAlias(a.Aliases); alias != ""; alias, rest = nextAlias(rest) {
			if i := x.addName(alias); i != keyword {
				uses = append(uses, uint64(i)<<33|1<<32|uint64(row))
			}
		}
	}
	slices.Sort(uses)
	uses = slices.Compact(uses) // a row may repeat an alias

	var rows []uint32
	for i, use := range uses {
		rows = append(rows, uint32(use))
		if i+1 == len(uses) || uses[i+1]>>33 != use>>33 {
			x.names[use>>33].answer = x.newAnswer(rows, TCP|UDP|SCTP)
			rows = rows[:0]
		}
	}
}

// addName returns the index of a name in x.names. It adds the name if it is new.
func (x *index) addName(s string) uint32 {
	i, slot := x.find(s)
	if i == 0 {
		i = uint32(len(x.names))
		lo, hi := x.key(s)
		x.names = append(x.names, entry{lo: lo, hi: hi, size: uint32(len(s))})
		x.slots[slot] = i
		if x.spellings != nil {
			x.spellings = append(x.spellings, s)
		}
	}
	return i
}

// byKeyword returns the rows with a name.
func (x *index) byKeyword(s string) List {
	n := len(s)
	if n < 4 || n > 16 {
		i, _ := x.find(s)
		return x.list(x.names[i].answer)
	}
	// This is find for most names. Written out, without calls, it saves a fifth of the time.
	d := n / 8 * 4
	lo, hi := halfWord(s, 0)|halfWord(s, d)<<32, halfWord(s, n-4)|halfWord(s, n-4-d)<<32
	if lo&hi&lowerBits != lowerBits {
		lo, hi = fold(lo), fold(hi)
	}
	for hash := x.hash(lo, hi, n); ; hash++ {
		i := x.slots[hash&uint64(len(x.slots)-1)]
		e := &x.names[i]
		if e.lo == lo && e.hi == hi && int(e.size) == n {
			return x.list(e.answer)
		}
		if i == 0 {
			return List{x: x}
		}
	}
}

// find returns the index of a name in x.names, and its slot. For a name that x lacks, i is 0 and
// slot is where the name belongs.
func (x *index) find(s string) (i uint32, slot int) {
	lo, hi := x.key(s)
	for hash := x.hash(lo, hi, len(s)); ; hash++ {
		slot = int(hash & uint64(len(x.slots)-1))
		i = x.slots[slot]
		e := &x.names[i]
		if e.lo == lo && e.hi == hi && int(e.size) == len(s) && (len(s) <= 16 || equalFold(x.spellings[i], s)) {
			return i, slot
		}
		if i == 0 {
			return 0, slot
		}
	}
}

// equalFold reports whether s and t are equal, ignoring the case of ASCII letters.
func equalFold(s, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for i := range len(s) {
		if lower(s[i]) != lower(t[i]) {
			return false
		}
	}
	return true
}

// key returns the key of a name: two words, in lower case, which with its size tell it from any
// other name of up to 16 bytes.
//
//	size    lo                         hi
//	1–3     first, middle, last byte   0
//	4–7     [:4]  [:4]                 [n-4:]  [n-4:]
//	8–15    [:4]  [4:8]                [n-4:]  [n-8:n-4]
//	16      [:4]  [8:12]               [12:]   [4:8]
//	17–     a hash of all bytes
//
// From 4 to 16 bytes this is one path, with no branch on the size to mispredict.
func (x *index) key(s string) (lo, hi uint64) {
	switch n := len(s); {
	case n > 16:
		last := s[n-16:]
		for ; len(s) > 16; s = s[16:] {
			lo, hi = bits.Mul64(lo^x.seed0^fold(word(s, 0)), hi^x.seed1^fold(word(s, 8)))
		}
		return lo ^ fold(word(last, 0)), hi ^ fold(word(last, 8))
	case n >= 4:
		d := n / 8 * 4
		lo, hi = halfWord(s, 0)|halfWord(s, d)<<32, halfWord(s, n-4)|halfWord(s, n-4-d)<<32
	case n > 0:
		lo = uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16
	}
	return fold(lo), fold(hi)
}

// hash returns a hash of the key and the size of a name. The seeds of a table made at run time are
// random. Even so, some names collide under every seed; a lookup among 100,000 such names probes
// about 3 slots.
func (x *index) hash(lo, hi uint64, size int) uint64 {
	high, low := bits.Mul64(lo^x.seed0, hi^x.seed1^uint64(size))
	return high ^ low
}

// word returns the 8 bytes of s at i as a little-endian number.
func word(s string, i int) uint64 {
	return halfWord(s, i) | halfWord(s, i+4)<<32
}

// halfWord is word for 4 bytes. The compiler turns it into one load where the machine has that.
func halfWord(s string, i int) uint64 {
	s = s[i : i+4]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// lowerBits has, in each byte, the bit that a to z have and A to Z lack.
const lowerBits = 0x2020202020202020

// fold returns w with the letters A to Z among its bytes turned into a to z.
func fold(w uint64) uint64 {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	ascii := w &^ high                    // so that no sum below carries into the next byte
	fromA := ascii + (0x80-'A')*ones      // high bit: A or more
	afterZ := ascii + (0x80-'Z'-1)*ones   // high bit: more than Z
	return w | (fromA&^afterZ&^w&high)>>2 // 0x80>>2 is 0x20, the bit that a to z have
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// Answers.

// An answer is the result of a lookup: rows in consecutive places.
//
//	 31             8 7      0
//	+----------------+--------+
//	| place of the   | count  |
//	| first row      | of rows|
//	+----------------+--------+
//
// The places go through x.rows, and on through x.rowLists, which has the rows of answers that are
// not adjacent in x.rows. In RFC 1340's table:
//
//	place   319       320       321            …  323 | 324  325
//	        garcon    applix    puprouter         ock | 319  321
//	        999/tcp   999/udp   999/tcp, udp          |
//	        x.rows                                    | x.rowLists
//
// So 999/tcp is 324<<8 | 2, and 999 for both protocols is 319<<8 | 3. An answer of 255 rows or more
// is in x.rowLists, too: its count is 255, and the true count precedes its first row. The answer 0
// has no rows.
//
// Eight-byte answers would be no faster; four bytes save 16 KB in every program.
type answer uint32

const (
	manyRows = 1<<8 - 1
	maxRows  = 1<<24 - 1 // in x.rows and x.rowLists together
)

// newAnswer returns the answer with those of the rows that have a protocol in q.
func (x *index) newAnswer(rows []uint32, q Protocol) answer {
	if len(rows) == 1 && x.rows[rows[0]].Protocols&q != 0 { // most answers
		return answer(rows[0]<<8 | 1)
	}
	start := len(x.rowLists)
	for _, row := range rows {
		if x.rows[row].Protocols&q != 0 {
			x.rowLists = append(x.rowLists, row)
		}
	}
	found := x.rowLists[start:]
	n := uint32(len(found))
	switch {
	case n == 0:
		return 0
	case n >= manyRows:
		x.rowLists = slices.Insert(x.rowLists, start, n)
		start++
	case slices.IsSorted(found) && found[n-1]-found[0] == n-1: // adjacent in x.rows
		x.rowLists = x.rowLists[:start]
		return answer(found[0]<<8 | n)
	}
	return answer(uint32(len(x.rows)+start)<<8 | min(n, manyRows))
}

// list returns the rows of an answer.
func (x *index) list(a answer) List {
	l := List{x: x, first: uint32(a >> 8), n: uint32(a & manyRows)}
	if l.n == manyRows {
		l.n = x.rowLists[int(l.first)-len(x.rows)-1]
	}
	return l
}

// row returns the row in a place.
func (x *index) row(i uint32) *Assignment {
	if int(i) < len(x.rows) {
		return &x.rows[i]
	}
	return &x.rows[x.rowLists[int(i)-len(x.rows)]]
}
