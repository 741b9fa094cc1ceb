package ports

import (
	"io"
	"iter"
	"math/bits"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Table is an immutable list of rows that is indexed by port and by name.
// It is safe for concurrent use. The zero Table is empty.
//
// A lookup in a Table takes the same few steps however many rows it has and
// whatever their keywords are.
type Table struct {
	x *index
}

// NewTable returns a table of the given rows, in their order: rows that come
// first are answered first. So the rows that are to hide others go before
// them:
//
//	ports.NewTable(append(mine, slices.Collect(ports.All())...)...)
//
// A row whose Last is 0 covers the single port Port. NewTable refuses, with a
// [RowError], a row that the table text format cannot print and read back:
//
//   - Last, if not 0, is at least Port;
//   - Protocols is [TCP], [UDP] or both;
//   - Keyword has no blank, is not "-" and does not begin with ",";
//   - Description has no blank at an end, no two blanks in a row and no alias
//     clause;
//   - Alias is empty or a list of names with single blanks between them, none
//     of which ends in a period, and has no alias clause in it;
//   - none of the three has a control character, or is not UTF-8;
//   - one of the three is not empty.
//
// It refuses with [ErrTooLarge] ranges that overlap too much. The ports at
// which rows begin, or behind which they end, cut 0–65535 into segments; counted
// once for each segment that they cover, the rows must not be more than 1<<20,
// or 4 times the rows if that is more. (A thousand ranges strewn over all ports
// count as about 700,000, rows of single ports once each.) A table of more than
// 1<<24-1 rows is refused too, where those in an answer that are no neighbours
// in the table count again, and so is one with more than 1<<24-1 names.
func NewTable(rows ...Assignment) (*Table, error) {
	own := make([]Assignment, 1, 1+len(rows))
	for i, a := range rows {
		if a.Last == 0 {
			a.Last = a.Port
		}
		if f := a.check(); f != nil {
			return nil, &RowError{i, f.field, clip(f.text), f.err}
		}
		own = append(own, a)
	}
	return newTable(own)
}

// newTable returns the table of rows that are checked and that nobody else
// writes to. rows[0] is the zero row that every index begins with.
func newTable(rows []Assignment) (*Table, error) {
	x, err := newIndex(rows, rand.Uint64(), rand.Uint64())
	if err != nil {
		return nil, err
	}
	return &Table{x}, nil
}

// A RowError tells which row NewTable refuses, and why.
type RowError struct {
	Row   int    // the argument, counted from 0
	Field string // the field of the row, as in Assignment; "" for the row as a whole
	Text  string // what stands in the field
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

// ByNumber returns the rows of t that cover port for any protocol in proto, in
// the order of the table. The list is empty where the table has no such row,
// and where proto has neither [TCP] nor [UDP]; other bits of it mean nothing.
func (t *Table) ByNumber(port uint16, proto Protocol) List { return t.index().byNumber(port, proto) }

// ByKeyword returns the rows of t that bear keyword as their keyword, in the
// order of the table, and then those that have it among their aliases. Case
// does not matter in ASCII letters; everything else must be equal. The list is
// empty where no row has that name, and for "".
func (t *Table) ByKeyword(keyword string) List {
	l, _ := t.index().find(keyword)
	return l
}

// LookupPort returns the port of a service on a network. It takes the
// arguments of [net.LookupPort] and means the same by them, but takes the
// names from t instead of the host.
//
// The network is "tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", or, for either
// protocol and TCP first, "ip" or "". The service is a decimal number, with or
// without a sign, for which the network does not matter, with the odd cases of
// net.LookupPort: "" and "-" are 0, and a number may wrap around past 1<<32.
// Any other service is a name: of the rows that [Table.ByKeyword] answers, the
// first for the network gives the port, and for either protocol the first for
// TCP or else the first for UDP; of a range, the first port.
//
// The error, if any, is a *[LookupError].
func (t *Table) LookupPort(network, service string) (port int, err error) {
	return t.index().lookupPort(network, service)
}

// All returns an iterator over the rows of t, in order.
func (t *Table) All() iter.Seq[Assignment] { return t.index().all() }

// Len returns the number of rows of t.
func (t *Table) Len() int { return len(t.index().rows) - 1 }

// WriteTo writes the rows of t in the table text format; [Parse] makes a table
// of equal rows of it. It returns the number of bytes written and the error of
// w, if there was one.
func (t *Table) WriteTo(w io.Writer) (n int64, err error) {
	rows := t.index().rows[1:]
	var b []byte
	for i := range rows {
		b = append(appendRow(b, &rows[i]), '\n')
		if len(b) < 32<<10 && i < len(rows)-1 {
			continue
		}
		m, err := w.Write(b)
		n += int64(m)
		if err == nil && m < len(b) {
			err = io.ErrShortWrite
		}
		if err != nil {
			return n, err
		}
		b = b[:0]
	}
	return n, nil
}

// index returns the index of t.
func (t *Table) index() *index {
	if t.x == nil {
		return &empty
	}
	return t.x
}

// appendRow appends the row in the table text format:
//
//	9/tcp, udp      discard         Discard; alias=sink null
//
// The columns begin at multiples of 16, or two blanks after what is longer.
func appendRow(b []byte, a *Assignment) []byte {
	start := len(b)
	b = strconv.AppendUint(b, uint64(a.Port), 10)
	if a.Last > a.Port {
		b = append(b, '-')
		b = strconv.AppendUint(b, uint64(a.Last), 10)
	}
	b = append(append(b, '/'), a.Protocols.String()...)
	b = pad(b, start+16)
	if a.Keyword == "" {
		b = append(b, '-')
	} else {
		b = append(b, a.Keyword...)
	}
	if a.Description == "" && a.Alias == "" {
		return b
	}
	b = pad(b, start+32)
	b = append(b, a.Description...)
	if a.Alias != "" {
		b = append(append(b, "; alias="...), a.Alias...)
	}
	return b
}

// pad appends blanks up to column, two at least.
func pad(b []byte, column int) []byte {
	b = append(b, "  "...)
	for len(b) < column {
		b = append(b, ' ')
	}
	return b
}

// A fault is what makes a row impossible to print.
type fault struct {
	field, text string // as in RowError
	err         error
}

// check returns the fault of a, or nil.
func (a *Assignment) check() *fault {
	switch {
	case a.Last < a.Port:
		return &fault{"Last", strconv.Itoa(int(a.Port)) + "-" + strconv.Itoa(int(a.Last)), ErrOrder}
	case a.Protocols == 0 || a.Protocols&^both != 0:
		return &fault{"Protocols", a.Protocols.String(), ErrProtocol}
	case a.Keyword == "" && a.Description == "" && a.Alias == "":
		return &fault{"", a.String(), ErrEmpty}
	case !isKeyword(a.Keyword):
		return textFault("Keyword", a.Keyword, ErrKeyword)
	case !isDescription(a.Description):
		return textFault("Description", a.Description, ErrDescription)
	case !isAlias(a.Alias):
		return textFault("Alias", a.Alias, ErrAlias)
	}
	return nil
}

// textFault returns the fault err of a field, or that of a character in it.
func textFault(field, text string, err error) *fault {
	if _, _, bad := badCharacter(text, ""); bad != nil {
		err = bad
	}
	return &fault{field, text, err}
}

// isKeyword reports whether s, printed in the keyword column, is read back as
// a keyword: "-" is the empty one, and "," goes on with the decimal column.
func isKeyword(s string) bool {
	return s == "" || s != "-" && s[0] != ',' && strings.IndexByte(s, ' ') < 0 && isText(s)
}

// isDescription reports whether s, printed in the description column, is read
// back as a description.
func isDescription(s string) bool {
	clause, _ := findClause(s)
	return clause < 0 && isSpaced(s) && isText(s)
}

// isAlias reports whether s, printed in an alias clause, is read back as the
// aliases.
func isAlias(s string) bool {
	clause, _ := findClause(s)
	return clause < 0 && clauseEnd(s) == len(s) && isSpaced(s) && isText(s)
}

// isSpaced reports whether the blanks in s are single ones between other text.
func isSpaced(s string) bool {
	return s == "" || s[0] != ' ' && s[len(s)-1] != ' ' && !strings.Contains(s, "  ")
}

// isText reports whether s is UTF-8 without control characters.
func isText(s string) bool {
	_, _, bad := badCharacter(s, "")
	return bad == nil
}

// findClause returns where in a description the first alias clause begins and
// where its aliases do, or -1:
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

// badCharacter returns the place and size of the first control character in s
// but those in space, or of the first byte that is not UTF-8, and which of
// both it is; or no error.
func badCharacter(s, space string) (i, size int, err error) {
	for i < len(s) {
		if len(s)-i >= 8 && isPrintable(word(s[i:])) {
			i += 8
			continue
		}
		if ' ' <= s[i] && s[i] < 0x7f {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			return i, size, ErrUTF8
		case unicode.IsControl(r) && !strings.ContainsRune(space, r):
			return i, size, ErrControl
		}
		i += size
	}
	return 0, 0, nil
}

// isPrintable reports whether the 8 bytes of w are printable ASCII: none has
// its high bit, gets it by adding 1 or needs to borrow to take a blank away. By
// words, badCharacter takes a quarter to a third of the time.
func isPrintable(w uint64) bool {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	return (w|(w+ones)|(w-' '*ones))&high == 0
}

// An index is the rows of a table and the two ways into them.
type index struct {
	rows []Assignment // from 1 on; rows[0] is the zero row, first of an empty answer

	// repeats are row numbers again, for answers whose rows are not neighbours
	// in the table (999/tcp). Its elements are numbered on from len(rows).
	repeats []uint32

	pages [1 << 16 / len(page{})]*page // by the high bits of the port; nil where no row is
	long  []List                       // the answers that an answer has no bits for

	// A name is found by open addressing: its hash gives a slot, and the search
	// goes on from there until it meets the name or a free slot.
	seed0, seed1 uint64
	slots        []uint16 // numbers of names, 0 if free; the length is a power of 2
	high         []uint8  // bits 16 to 23 of those numbers, if any name needs them
	names        []name   // from 1 on
	spelled      []string // the names in full, like names, if any has more than 16 bytes
}

// A page holds the answers for 1,024 ports, by the low bits of the port and
// the protocols that are asked for: TCP-1, UDP-1 or both-1. At 4 bytes an
// answer, that of the well-known ports takes 12 KiB, which leaves the rows
// their part of a first-level cache.
type page [1024][both]answer

// An answer says which rows a lookup finds:
//
//	 31          8 7      0
//	+-------------+--------+
//	| first row   | rows   |    or, for longAnswer rows and more,
//	| long[…]     | 255    |
//	+-------------+--------+
//
// The answer 0 has no rows.
type answer uint32

const longAnswer = 1<<8 - 1

// A name is a keyword or an alias, and the rows that bear it. For the words lo
// and hi see index.find.
type name struct {
	lo, hi uint64
	size   uint32 // of the name, in bytes
	rows   answer
}

const (
	maxNumber   = 1<<24 - 1 // of rows and repeats, for an answer has 24 bits for one, and of names
	maxCovering = 1 << 20   // rows in all segments of a table of few rows
)

// empty is the index of the zero Table.
var empty = index{rows: []Assignment{{}}, slots: []uint16{0}, names: []name{{}}}

// row returns row i, which may be a repeat.
func (x *index) row(i uint32) *Assignment {
	if int(i) < len(x.rows) {
		return &x.rows[i]
	}
	return &x.rows[x.repeats[int(i)-len(x.rows)]]
}

func (x *index) list(a answer) List {
	first, n := uint32(a>>8), uint32(a&longAnswer)
	if n == longAnswer {
		l := &x.long[first]
		first, n = l.first, l.n
	}
	return List{x, first, n}
}

func (x *index) byNumber(port uint16, proto Protocol) List {
	var a answer
	if page := x.pages[port>>10]; page != nil {
		a = page.answer(port, proto)
	}
	return x.list(a)
}

func (p *page) answer(port uint16, proto Protocol) (a answer) {
	if q := proto&both - 1; q < both {
		a = p[port%1024][q]
	}
	return a
}

func (x *index) all() iter.Seq[Assignment] {
	return func(yield func(Assignment) bool) {
		for i := 1; i < len(x.rows); i++ {
			if !yield(x.rows[i]) {
				return
			}
		}
	}
}

func (x *index) lookupPort(network, service string) (port int, err error) {
	port, isNumber := portNumber(service)
	if !isNumber {
		return x.servicePort(network, service)
	}
	if port < 0 || port > 65535 {
		return 0, lookupError(network, service, ErrRange)
	}
	return port, nil
}

// portNumber returns the value of service, which is more or less than any port
// if it does not fit, and reports whether service is a number at all. It has
// the odd cases of package net: no digits are 0, with or without a sign; past
// 1<<30 the digits that follow are not looked at; and the arithmetic is modulo
// 1<<32 below that, so that "4294967300" is 4.
func portNumber(service string) (port int, isNumber bool) {
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

// servicePort is lookupPort for a name.
func (x *index) servicePort(network, service string) (port int, err error) {
	q := networkProtocols(network)
	if network == "" {
		q = both
	}
	if q == 0 {
		return 0, lookupError(network, service, ErrNetwork)
	}
	l, _ := x.find(service)
	for _, one := range [...]Protocol{TCP, UDP} {
		for i := range l.n {
			if a := x.row(l.first + i); a.Protocols&q&one != 0 {
				return int(a.Port), nil
			}
		}
	}
	return 0, lookupError(network, service, ErrService)
}

func lookupError(network, service string, err error) error {
	return &LookupError{clip(network), clip(service), err}
}

// A place is where the search for a name ended.
type place struct {
	lo, hi uint64 // the key of the name
	number uint32 // of the name, 0 if it is not there
	slot   int    // where the number is, or would be
}

// find returns the rows that bear the name s, and the place of s.
//
// The key of a name is two words that, with its length, tell it from any other
// of up to 16 bytes; they are taken from its two ends and may overlap, so that
// there is no loop over its bytes, and letters are folded eight at a time.
// Longer names have a hash for a key, and are compared in full too. The seeds
// see to it that nobody can choose names whose hashes are equal in a table
// made at run time.
func (x *index) find(s string) (List, place) {
	var p place
	n := len(s)
	switch {
	case n > 16:
		p.lo, p.hi = x.longKey(s)
	case n >= 8:
		p.lo, p.hi = fold(word(s)), fold(word(s[n-8:]))
	case n >= 4:
		p.lo = fold(halfWord(s) | halfWord(s[n-4:])<<32)
	case n > 0:
		p.lo = fold(uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16)
	}
	high, low := bits.Mul64(p.lo^x.seed0, p.hi^x.seed1^uint64(n))
	for hash := high ^ low; ; hash++ {
		p.slot = int(hash & uint64(len(x.slots)-1))
		p.number = uint32(x.slots[p.slot])
		if x.high != nil {
			p.number |= uint32(x.high[p.slot]) << 16
		}
		if p.number == 0 {
			return List{x: x}, p
		}
		nm := &x.names[p.number]
		if nm.lo == p.lo && nm.hi == p.hi && int(nm.size) == n && (n <= 16 || equalFold(x.spelled[p.number], s)) {
			return x.list(nm.rows), p
		}
	}
}

// longKey returns the key of a name of more than 16 bytes.
func (x *index) longKey(s string) (lo, hi uint64) {
	last := s[len(s)-16:]
	for ; len(s) > 16; s = s[16:] {
		lo, hi = bits.Mul64(lo^x.seed0^fold(word(s)), hi^x.seed1^fold(word(s[8:])))
	}
	return lo ^ fold(word(last)), hi ^ fold(word(last[8:]))
}

// word returns the first 8 bytes of s as a little-endian number; the compiler
// makes one load of it where the machine has that.
func word(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// halfWord is word for 4 bytes.
func halfWord(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// fold returns w with the letters A to Z among its bytes turned into a to z.
func fold(w uint64) uint64 {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	if lacking := ^w & (('a' - 'A') * ones); lacking == 0 {
		return w // each byte has the bit that A to Z lack; it saves a tenth of a lookup
	}
	ascii := w &^ high                    // so that no sum below carries into the next byte
	fromA := ascii + (0x80-'A')*ones      // high bit: A or more
	afterZ := ascii + (0x80-'Z'-1)*ones   // high bit: more than Z
	return w | (fromA&^afterZ&^w&high)>>2 // 0x80>>2 is the bit that a to z have
}

// equalFold reports whether s and t are equal but for the case of ASCII
// letters.
func equalFold(s, t string) bool {
	if len(s) != len(t) {
		return false
	}
	for ; len(s) >= 8; s, t = s[8:], t[8:] {
		if fold(word(s)) != fold(word(t)) {
			return false
		}
	}
	for i := range len(s) {
		if lower(s[i]) != lower(t[i]) {
			return false
		}
	}
	return true
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// newIndex returns the index of rows, which it keeps: rows[0] is the zero row.
func newIndex(rows []Assignment, seed0, seed1 uint64) (*index, error) {
	x := &index{rows: rows, seed0: seed0, seed1: seed1}
	if !x.indexPorts() || !x.indexNames() {
		return nil, ErrTooLarge
	}
	return x, nil
}

// indexPorts fills x.pages. The ports at which a row begins, or behind which
// one ends, cut 0–65535 into segments, and all ports of a segment have the
// same answers: so the work is that of the segments that each row covers, not
// of the ports. It reports whether that stays within the limit.
func (x *index) indexPorts() bool {
	rows := x.rows[1:]
	var cuts cutSet
	for i := range rows {
		cuts.add(rows[i].Port)
		cuts.add(rows[i].Last + 1) // 0 behind 65535, which cuts nothing off
	}
	ports := cuts.ports()

	// end[s] is where, in covering, the row numbers of segment s end. Before
	// they are filled in it is where they begin, and before that, how many
	// rows more cover s than s-1.
	end := make([]int, len(ports)+1)
	for i := range rows {
		first, last := cuts.segments(&rows[i])
		end[first]++
		end[last+1]--
	}
	n, most, total := 0, 0, 0
	for s, more := range end {
		n += more
		most = max(most, n)
		end[s] = total
		total += n
		if total > max(maxCovering, 4*len(rows)) {
			return false
		}
	}
	covering := make([]uint32, total)
	for i := range rows {
		first, last := cuts.segments(&rows[i])
		for s := first; s <= last; s++ {
			covering[end[s]] = uint32(1 + i)
			end[s]++
		}
	}

	begin, buf := 0, make([]uint32, 0, most)
	for s, port := range ports {
		next := len(x.pages) * len(page{})
		if s+1 < len(ports) {
			next = int(ports[s+1])
		}
		if begin < end[s] {
			x.setPorts(int(port), next, covering[begin:end[s]], buf)
		}
		begin = end[s]
	}
	return len(x.rows)+len(x.repeats) <= maxNumber
}

// setPorts makes the numbered rows those that cover the ports from first up to
// next. It overwrites buf.
func (x *index) setPorts(first, next int, numbers, buf []uint32) {
	var cell [both]answer
	cell[both-1] = x.answer(numbers)
	for q := TCP; q < both; q++ {
		of := buf[:0]
		for _, i := range numbers {
			if x.rows[i].Protocols&q != 0 {
				of = append(of, i)
			}
		}
		cell[q-1] = cell[both-1]
		if len(of) < len(numbers) {
			cell[q-1] = x.answer(of)
		}
	}
	for port := first; port < next; port++ {
		p := &x.pages[port/len(page{})]
		if *p == nil {
			*p = new(page)
		}
		(*p)[port%len(page{})] = cell
	}
}

// answer returns the answer of the numbered rows, which it repeats if they are
// not neighbours.
func (x *index) answer(numbers []uint32) answer {
	if len(numbers) == 0 {
		return 0
	}
	l := List{x, numbers[0], uint32(len(numbers))}
	for i, number := range numbers {
		if number != l.first+uint32(i) {
			l.first = uint32(len(x.rows) + len(x.repeats))
			x.repeats = append(x.repeats, numbers...)
			break
		}
	}
	if l.n >= longAnswer {
		x.long = append(x.long, l)
		l.first, l.n = uint32(len(x.long)-1), longAnswer
	}
	return answer(l.first<<8 | l.n)
}

// A cutSet is a set of ports, each of which begins a segment.
type cutSet struct {
	bits   [1 << 16 / 64]uint64
	before [1 << 16 / 64]uint16 // the number of ports in all words of bits before this
}

func (c *cutSet) add(port uint16) { c.bits[port/64] |= 1 << (port % 64) }

// ports returns the ports of c in order, and readies c for segments.
func (c *cutSet) ports() []uint16 {
	var ports []uint16
	for i, w := range c.bits {
		c.before[i] = uint16(len(ports))
		for ; w != 0; w &= w - 1 {
			ports = append(ports, uint16(i*64+bits.TrailingZeros64(w)))
		}
	}
	return ports
}

// segments returns the first and the last of the segments that a covers.
func (c *cutSet) segments(a *Assignment) (first, last int) {
	first, last = c.segment(a.Port), c.segment(a.Last)
	return
}

// segment returns the number of the segment in which port is.
func (c *cutSet) segment(port uint16) int {
	upTo := c.bits[port/64] << (63 - port%64)
	return int(c.before[port/64]) + bits.OnesCount64(upTo) - 1
}

// indexNames fills x.names and x.slots. It reports whether the names and the
// answers stay within the limit.
func (x *index) indexNames() bool {
	total, long := 0, false
	for i := range x.rows {
		a := &x.rows[i]
		if a.Keyword != "" {
			total++
		}
		if a.Alias != "" {
			total += 1 + strings.Count(a.Alias, " ")
		}
		long = long || len(a.Keyword) > 16 || len(a.Alias) > 16
	}
	x.slots = make([]uint16, 1<<bits.Len(uint(2*total))) // a quarter to a half of them will be taken
	if total >= 1<<16 {
		x.high = make([]uint8, len(x.slots))
	}
	x.names = make([]name, 1, 1+total)
	if long {
		x.spelled = make([]string, 1, 1+total)
	}

	// bearers are the names and the rows that bear them, in the order in which
	// a name's answer has them: those by keyword, then those by alias only.
	type bearer struct{ name, row uint32 }
	bearers := make([]bearer, 0, total)
	for i := range x.rows {
		if a := &x.rows[i]; a.Keyword != "" {
			bearers = append(bearers, bearer{x.number(a.Keyword), uint32(i)})
		}
	}
	for i := range x.rows {
		a := &x.rows[i]
		for alias, rest := nextAlias(a.Alias); alias != ""; alias, rest = nextAlias(rest) {
			if !equalFold(alias, a.Keyword) {
				bearers = append(bearers, bearer{x.number(alias), uint32(i)})
			}
		}
	}

	// rows[begin[n]:end[n]] are the rows of name n.
	begin := make([]uint32, len(x.names)+1)
	for _, b := range bearers {
		begin[b.name+1]++
	}
	for n := range x.names {
		begin[n+1] += begin[n]
	}
	end := slices.Clone(begin)
	rows := make([]uint32, len(bearers))
	for _, b := range bearers {
		e := end[b.name]
		if e > begin[b.name] && rows[e-1] == b.row {
			continue // the row has the alias twice
		}
		rows[e] = b.row
		end[b.name]++
	}
	for n := range x.names {
		x.names[n].rows = x.answer(rows[begin[n]:end[n]])
	}
	return max(total, len(x.rows)+len(x.repeats)) <= maxNumber
}

// number returns the number of the name s, a new one if it has none yet.
func (x *index) number(s string) uint32 {
	_, p := x.find(s)
	if p.number == 0 {
		p.number = uint32(len(x.names))
		x.names = append(x.names, name{lo: p.lo, hi: p.hi, size: uint32(len(s))})
		x.slots[p.slot] = uint16(p.number)
		if x.high != nil {
			x.high[p.slot] = uint8(p.number >> 16)
		}
		if x.spelled != nil {
			x.spelled = append(x.spelled, s)
		}
	}
	return p.number
}
