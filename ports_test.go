package ports_test

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"log"
	"math"
	"math/rand/v2"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/ports"
)

const (
	tcp  = ports.TCP
	udp  = ports.UDP
	both = ports.TCP | ports.UDP
)

var builtin = slices.Collect(ports.All())

// The reference lookups: slow and obvious. They know nothing but the rows of a
// table.

func rowsByNumber(rows []ports.Assignment, port uint16, proto ports.Protocol) []ports.Assignment {
	var found []ports.Assignment
	for _, a := range rows {
		if a.Port <= port && port <= a.Last && a.Protocols&proto != 0 {
			found = append(found, a)
		}
	}
	return found
}

// A names is rows with their names in lower case.
type names []struct {
	row     ports.Assignment
	keyword string
	aliases []string
}

func namesOf(rows []ports.Assignment) (n names) {
	n = slices.Grow(n, len(rows))[:len(rows)]
	for i, a := range rows {
		n[i].row, n[i].keyword, n[i].aliases = a, asciiLower(a.Keyword), strings.Split(asciiLower(a.Aliases), " ")
	}
	return n
}

func (n names) byKeyword(keyword string) (found []ports.Assignment) {
	if keyword == "" {
		return nil
	}
	keyword = asciiLower(keyword)
	for _, a := range n {
		if a.keyword == keyword {
			found = append(found, a.row)
		}
	}
	for _, a := range n {
		if a.keyword != keyword && slices.Contains(a.aliases, keyword) {
			found = append(found, a.row)
		}
	}
	return found
}

func asciiLower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// servicePort is LookupPort for a name.
func (n names) servicePort(network, service string) (port int, ok bool) {
	wanted := map[string][]ports.Protocol{
		"tcp": {tcp}, "tcp4": {tcp}, "tcp6": {tcp},
		"udp": {udp}, "udp4": {udp}, "udp6": {udp},
		"ip": {tcp, udp}, "": {tcp, udp},
	}
	for _, q := range wanted[network] {
		for _, a := range n.byKeyword(service) {
			if a.Protocols&q != 0 {
				return int(a.Port), true
			}
		}
	}
	return 0, false
}

// rowsOf returns the rows of a List or a Table.
func rowsOf(l interface {
	All() iter.Seq[ports.Assignment]
}) []ports.Assignment {
	return slices.Collect(l.All())
}

// mustTable returns a table of rows that NewTable must accept.
func mustTable(t testing.TB, rows ...ports.Assignment) *ports.Table {
	t.Helper()
	table, err := ports.NewTable(rows...)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// mustOverlay returns the overlay of tables that Overlay must accept.
func mustOverlay(t testing.TB, tables ...*ports.Table) *ports.Table {
	t.Helper()
	table, err := ports.Overlay(tables...)
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// checkList checks the result of a lookup against the reference, and the
// methods of List against All.
func checkList(t *testing.T, call string, l ports.List, want []ports.Assignment) {
	t.Helper()
	have := rowsOf(l)
	if !slices.Equal(have, want) {
		t.Fatalf("%s = %d rows\n%v\nwant %d rows\n%v", call, len(have), have, len(want), want)
	}
	if l.Len() != len(want) {
		t.Errorf("%s.Len() = %d; want %d", call, l.Len(), len(want))
	}
	var keyword string
	var lines []string
	for i, a := range want {
		if l.At(i) != a {
			t.Errorf("%s.At(%d) = %v; want %v", call, i, l.At(i), a)
		}
		if keyword == "" {
			keyword = a.Keyword
		}
		lines = append(lines, a.String())
	}
	if l.Keyword() != keyword {
		t.Errorf("%s.Keyword() = %q; want %q", call, l.Keyword(), keyword)
	}
	if s := strings.Join(lines, "\n"); l.String() != s {
		t.Errorf("%s.String() = %q; want %q", call, l.String(), s)
	}
	first, ok := l.First()
	status := first.Status()
	if keyword != "" {
		status = ports.Assigned
	}
	if l.Status() != status {
		t.Errorf("%s.Status() = %v; want %v", call, l.Status(), status)
	}
	if wantOK := len(want) > 0; ok != wantOK || wantOK && first != want[0] || !wantOK && first != (ports.Assignment{}) {
		t.Errorf("%s.First() = %v, %v; want the first of %v", call, first, ok, want)
	}
}

// checkTable checks that a table finds each row by each of its names and by
// its ports, except for ports deep inside a range, that Parse reads what WriteTo
// writes, and that ParsePorts reads what Ports returns. The reference
// lookups are too slow for tables of more than 400 rows; there it only checks
// that the row is found.
func checkTable(t *testing.T, table *ports.Table) {
	t.Helper()
	rows := rowsOf(table)
	names := namesOf(rows)
	if table.Len() != len(rows) {
		t.Errorf("Len() = %d; want %d, as from All", table.Len(), len(rows))
	}
	for _, a := range rows {
		want := ports.Assignment{Port: a.Port, Last: a.Last, Protocols: a.Protocols}
		if have, err := ports.ParsePorts(a.Ports()); have != want || err != nil || !strings.HasPrefix(a.String(), a.Ports()+" ") {
			t.Fatalf("ParsePorts(%q) = %#v, %v; want the ports of %v", a.Ports(), have, err, a)
		}
		if have, err := table.Resolve(a.Ports()); !slices.Equal(have, []ports.Assignment{want}) || err != nil {
			t.Fatalf("Resolve(%q) = %v, %v; want the ports of %v", a.Ports(), have, err, a)
		}
		for _, port := range []uint16{a.Port - 1, a.Port, a.Port + 1, a.Port/2 + a.Last/2, a.Last - 1, a.Last, a.Last + 1} {
			for q := range ports.Protocol(4) {
				l := table.ByNumber(port, q)
				if len(rows) <= 400 {
					checkList(t, fmt.Sprintf("ByNumber(%d, %v)", port, q), l, rowsByNumber(rows, port, q))
				} else if a.Port <= port && port <= a.Last && q&a.Protocols != 0 && !slices.Contains(rowsOf(l), a) {
					t.Fatalf("ByNumber(%d, %v) = %v; want %v in it", port, q, l, a)
				}
			}
		}
		for name := range a.Names() {
			for _, name := range []string{name, asciiLower(name), strings.ToUpper(name)} {
				if l := table.ByKeyword(name); len(rows) <= 400 {
					checkList(t, fmt.Sprintf("ByKeyword(%q)", name), l, names.byKeyword(name))
				}
			}
			l := table.ByKeyword(name)
			if !slices.Contains(rowsOf(l), a) {
				t.Fatalf("ByKeyword(%q) = %v; want %v in it", name, l, a)
			}
			resolved, err := table.Resolve(name)
			if !looksLikePorts.MatchString(name) && (err != nil || !slices.Equal(resolved, rowsOf(l))) {
				t.Fatalf("Resolve(%q) = %v, %v; want %v", name, resolved, err, l)
			}
		}
	}
	var text bytes.Buffer
	n, err := table.WriteTo(&text)
	if err != nil || n != int64(text.Len()) {
		t.Fatalf("WriteTo = %d, %v; want %d, nil", n, err, text.Len())
	}
	again, err := ports.Parse(&text)
	if err != nil {
		t.Fatalf("Parse of the output of WriteTo: %v", err)
	}
	if have := rowsOf(again); !slices.Equal(have, rows) {
		for i := range min(len(have), len(rows)) {
			if have[i] != rows[i] {
				t.Fatalf("Parse of the output of WriteTo: row %d = %#v; want %#v", i, have[i], rows[i])
			}
		}
		t.Fatalf("Parse of the output of WriteTo has %d rows; want %d", len(have), len(rows))
	}
}

// Protocol, Status, Assignment and List.

func TestProtocol(t *testing.T) {
	for s, want := range map[string]ports.Protocol{
		"tcp": tcp, "TCP": tcp, "tCp": tcp, "tcp4": tcp, "Tcp6": tcp,
		"udp": udp, "UDP4": udp, "udp6": udp,
		"ip": both, "IP": both,
		"tcp, udp": both, "udp,tcp": both, "TCP \t,\t UDP": both, "tcp,tcp": tcp, "udp , udp4": udp,
		" tcp": tcp, "tcp\t": tcp, "\t udp ,\ttcp ": both,
	} {
		if p, err := ports.ParseProtocol(s); p != want || err != nil {
			t.Errorf("ParseProtocol(%q) = %v, %v; want %v, nil", s, p, err, want)
		}
		var p ports.Protocol
		if err := p.UnmarshalText([]byte(s)); p != want || err != nil {
			t.Errorf("UnmarshalText(%q) = %v, %v; want %v, nil", s, p, err, want)
		}
	}
	for _, s := range []string{
		"«»", "« »", "«,»", "«tcp,»", "«,tcp»", "«tcp,,udp»", "«tcp udp»", "«tcp/udp»", "«tcp5»", "«sctp»", "«tcpx»",
		"«t\u0441p»", "«ip4»", "tcp, «sctp»", "tcp , «x» , y", " «x»", "«x» ", "«\x00tcp»", "«tcp\n»", "«\u00a0tcp»",
		"«Protocol(3)»", "«@cp»", "«[cp»", "«tcp\x14»", "«TC\x10»", "«" + strings.Repeat("x", 120) + "»y",
	} {
		before, wrong, after := cutMarks(t, s)
		want := ports.ParseError{Column: 1 + len(before), Text: wrong, Err: ports.ErrProtocol}
		p, err := ports.ParseProtocol(before + wrong + after)
		var e *ports.ParseError
		if p != 0 || !errors.As(err, &e) || *e != want {
			t.Errorf("ParseProtocol(%q) = %v, %#v; want %#v", s, p, e, want)
		}
		p = udp
		err = p.UnmarshalText([]byte(before + wrong + after))
		if s != "«»" && (p != udp || !errors.Is(err, ports.ErrProtocol)) {
			t.Errorf("UnmarshalText(%q) = %v, %v; want p unchanged and ErrProtocol", s, p, err)
		}
	}
	for i := range 256 {
		p := ports.Protocol(i)
		text := map[ports.Protocol]string{tcp: "tcp", udp: "udp", both: "tcp, udp"}[p]
		name := cmp.Or(text, "Protocol("+strconv.Itoa(i)+")")
		if p.String() != name {
			t.Errorf("Protocol(%d).String() = %q; want %q", uint8(p), p.String(), name)
		}
		have, err := p.MarshalText()
		if e, _ := err.(*ports.ParseError); string(have) != text || (err == nil) != (p <= both) ||
			err != nil && *e != (ports.ParseError{Column: 1, Text: name, Err: ports.ErrProtocol}) {
			t.Errorf("Protocol(%d).MarshalText() = %q, %v; want %q", uint8(p), have, err, text)
		}
		again := ports.Protocol(77)
		if err := again.UnmarshalText(have); p <= both && (again != p || err != nil) {
			t.Errorf("UnmarshalText(%q) = %v, %v; want %v", have, again, err, p)
		}
	}
}

func TestIPProtocol(t *testing.T) {
	for n := range 256 {
		want := map[int]ports.Protocol{6: tcp, 17: udp}[n]
		if p := ports.IPProtocol(uint8(n)); p != want {
			t.Errorf("IPProtocol(%d) = %v; want %v", n, p, want)
		}
	}
}

func TestStatus(t *testing.T) {
	for _, test := range []struct {
		keyword, description string
		want                 ports.Status
	}{
		{"", "Reserved", ports.Reserved},
		{"", "reserved for the future", ports.Reserved},
		{"", "Reserved - IANA", ports.Reserved},
		{"", "IANA Reserved", ports.Reserved},
		{"", "UNASSIGNED", ports.Unassigned},
		{"", "Unassigned [was netstat]", ports.Unassigned},
		{"", "(unassigned) Possibly assigned", ports.Unassigned},
		{"", "De-registered", ports.Unassigned},
		{"", "Removed", ports.Unassigned},
		{"", "Deprecated in 2019", ports.Unassigned},
		{"", "Use any private port", ports.Assigned},
		{"", "Decommissioned", ports.Unassigned},
		{"", "Decomissioned Port 04/14/00, ms", ports.Unassigned},
		{"", "De-Commissioned Port", ports.Unassigned},
		{"", "Any private mail system", ports.Private},
		{"", "any PRIVATE use", ports.Private},
		{"", "Any mail system", ports.Assigned},
		{"", "Not Reserved", ports.Assigned},
		{"", "Reserve", ports.Assigned},
		{"", "IANA", ports.Assigned},
		{"", "Re\u017ferved", ports.Assigned}, // a long s, which Unicode folds
		{"", "Possibly used by Sun Solaris????", ports.Assigned},
		{"", "", ports.Assigned},
		{"rsvd", "Reserved", ports.Assigned},
	} {
		a := ports.Assignment{Port: 1, Last: 1, Protocols: tcp, Keyword: test.keyword, Description: test.description}
		if s := a.Status(); s != test.want {
			t.Errorf("Status of %q, %q = %v; want %v", test.keyword, test.description, s, test.want)
		}
	}
	if s := (ports.Assignment{}).Status(); s != 0 {
		t.Errorf("Status of the zero Assignment = %v; want Unlisted, 0", s)
	}
	names := []string{"unlisted", "assigned", "reserved", "unassigned", "private"}
	for i := range 256 {
		s, name := ports.Status(i), "Status("+strconv.Itoa(i)+")"
		if i < len(names) {
			name = names[i]
		}
		want := ports.ParseError{Column: 1, Text: name, Err: ports.ErrStatus}
		text, err := s.MarshalText()
		e, _ := err.(*ports.ParseError)
		if isStatus := i < len(names); s.String() != name || isStatus && (string(text) != name || err != nil) ||
			!isStatus && (e == nil || *e != want) {
			t.Errorf("Status(%d) = %q, as text %q, %v; want %q", i, s, text, err, name)
		}
		again := ports.Status(77)
		err = again.UnmarshalText([]byte(strings.ToUpper(name)))
		if i < len(names) && (again != s || err != nil) {
			t.Errorf("UnmarshalText(%q) = %v, %v; want %v", strings.ToUpper(name), again, err, s)
		}
	}
	for _, text := range []string{
		"", " ", "free", "assigned ", "assignee", "Status(3)", "3", "re\u017ferved", strings.Repeat("x", 121),
	} {
		s := ports.Private
		want := ports.ParseError{Column: 1, Text: text[:min(len(text), 120)], Err: ports.ErrStatus}
		var e *ports.ParseError
		if err := s.UnmarshalText([]byte(text)); s != ports.Private || !errors.As(err, &e) || *e != want {
			t.Errorf("UnmarshalText(%q) = %v, %v; want s unchanged and %v", text, s, err, &want)
		}
	}
}

func TestAssignmentNames(t *testing.T) {
	for _, test := range []struct {
		keyword, alias string
		want           []string
	}{
		{"", "", nil},
		{"a", "", []string{"a"}},
		{"", "b", []string{"b"}},
		{"a", "b c", []string{"a", "b", "c"}},
		{"a", "a", []string{"a", "a"}},
		{"a", " b  c ", []string{"a", "b", "c"}}, // no table has it, but a program can write it
	} {
		a := ports.Assignment{Keyword: test.keyword, Aliases: test.alias}
		if have := slices.Collect(a.Names()); !slices.Equal(have, test.want) {
			t.Errorf("Names of %q, %q = %q; want %q", test.keyword, test.alias, have, test.want)
		}
		for n := range test.want { // and it can be stopped: one that goes on panics
			for name := range a.Names() {
				if name == test.want[n] {
					break
				}
			}
		}
	}
}

func TestAssignmentString(t *testing.T) {
	for _, test := range []struct {
		a    ports.Assignment
		want string
	}{
		{ports.Assignment{80, 80, both, "www", "World Wide Web HTTP", ""}, "80/tcp, udp     www             World Wide Web HTTP"},
		{ports.Assignment{514, 514, ports.UDP, "syslog", "", ""}, "514/udp         syslog"},
		{ports.Assignment{224, 241, ports.TCP, "", "Reserved", ""}, "224-241/tcp     -               Reserved"},
		{ports.Assignment{1, 1, ports.TCP, "x", "", "y z"}, "1/tcp           x               ; alias=y z"},
		{ports.Assignment{1, 1, ports.TCP, "x", "X", "y"}, "1/tcp           x               X; alias=y"},
		{ports.Assignment{49152, 65535, both, "dynamic-or-private", "any", ""}, "49152-65535/tcp, udp  dynamic-or-private  any"},
		{ports.Assignment{Port: 80, Protocols: ports.TCP, Keyword: "www"}, "80/tcp          www"}, // Last 0 means Port
		{ports.Assignment{}, "0/Protocol(0)   -"},
	} {
		if s := test.a.String(); s != test.want {
			t.Errorf("String() = %q; want %q", s, test.want)
		}
	}
}

// TestParsePorts checks texts, and errors: the marks « and » are around the
// text of the error. See also checkTable.
func TestParsePorts(t *testing.T) {
	for text, want := range map[string]ports.Assignment{
		"80/tcp":                {Port: 80, Last: 80, Protocols: tcp},
		"0":                     {Protocols: both},
		"0-65535/UDP":           {Last: 65535, Protocols: udp},
		"224-241":               {Port: 224, Last: 241, Protocols: both},
		"00080/tcp,tcp":         {Port: 80, Last: 80, Protocols: tcp},
		"25/tcp, udp":           {Port: 25, Last: 25, Protocols: both},
		"69 \t/  tcp6  ,\tudp4": {Port: 69, Last: 69, Protocols: both},
		"69/ip":                 {Port: 69, Last: 69, Protocols: both},
	} {
		if a, err := ports.ParsePorts(text); a != want || err != nil {
			t.Errorf("ParsePorts(%q) = %#v, %v; want %#v", text, a, err, want)
		}
	}
	for _, test := range []struct {
		text string
		err  error
	}{
		{"«»", ports.ErrPort}, {"« »", ports.ErrPort}, {"« 80»", ports.ErrPort}, {"«80 »", ports.ErrPort}, {"«80/tcp »", ports.ErrPort},
		{"80 «tcp»", ports.ErrPort}, {"80/tcp\t«www x»", ports.ErrPort}, {"«http»/tcp", ports.ErrPort}, {"«/tcp»", ports.ErrPort},
		{"«-1»", ports.ErrPort}, {"«80-»", ports.ErrPort}, {"«80,443»", ports.ErrPort}, {"80-«+81»", ports.ErrPort},
		{"«65536»", ports.ErrRange}, {"80-«65536»/tcp", ports.ErrRange}, {"«80-79»/udp", ports.ErrOrder},
		{"«80/»", ports.ErrProtocol}, {"80/«sctp»", ports.ErrProtocol}, {"80/tcp, «x»", ports.ErrProtocol}, {"«80/tcp,»", ports.ErrProtocol},
		{"80/tcp«\n»", ports.ErrControl}, {"80«\x00»", ports.ErrControl}, {"80/tcp«\xff»", ports.ErrUTF8},
		{"«" + strings.Repeat("9", 120) + "»", ports.ErrRange},
	} {
		before, text, after := cutMarks(t, test.text)
		a, err := ports.ParsePorts(before + text + after)
		want := ports.ParseError{Column: 1 + len(before), Text: text, Err: test.err}
		var e *ports.ParseError
		if !errors.As(err, &e) || *e != want || a != (ports.Assignment{}) {
			t.Errorf("ParsePorts(%q) = %v, %v; want %v", test.text, a, err, &want)
		}
	}
}

// cutMarks cuts a text at the marks « and ».
func cutMarks(t *testing.T, text string) (before, marked, after string) {
	t.Helper()
	before, rest, _ := strings.Cut(text, "«")
	marked, after, ok := strings.Cut(rest, "»")
	if !ok {
		t.Fatalf("%q has no marks", text)
	}
	return before, marked, after
}

func TestListAt(t *testing.T) {
	for _, i := range []int{-1, 2, 3, 1 << 40 >> (64 - strconv.IntSize)} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("At(%d) of two rows does not panic", i)
				}
			}()
			ports.ByNumber(999, tcp).At(i)
		}()
	}
}

// TestListComparable checks that == with a List does not compile.
func TestListComparable(t *testing.T) {
	if reflect.TypeFor[ports.List]().Comparable() {
		t.Error("Lists can be compared")
	}
	if !reflect.TypeFor[ports.Assignment]().Comparable() {
		t.Error("Assignments cannot be compared")
	}
}

func TestCovers(t *testing.T) {
	for _, a := range []ports.Assignment{
		{}, {Port: 5, Last: 7, Protocols: tcp}, {Port: 5, Last: 7, Protocols: both}, {Last: 65535, Protocols: udp},
		{Port: 65535, Last: 65535, Protocols: both}, {Port: 5, Protocols: udp}, {Port: 5, Last: 3, Protocols: tcp},
		{Port: 5, Last: 5, Protocols: 0xff}, {Port: 5, Last: 5, Protocols: 4},
	} {
		for port := range 1 << 16 {
			inRange := int(a.Port) == port || int(a.Port) <= port && port <= int(a.Last)
			for q := range ports.Protocol(4) {
				if have, want := a.Covers(uint16(port), q), inRange && a.Protocols&q != 0; have != want {
					t.Fatalf("%#v.Covers(%d, %v) = %v; want %v", a, port, q, have, want)
				}
			}
		}
		for q := 4; q < 256; q++ {
			if a.Covers(a.Port, ports.Protocol(q)) {
				t.Errorf("%#v covers its port for Protocol(%d)", a, q)
			}
		}
	}
}

// TestStop checks that a loop can stop before the last row, twice.
func TestStop(t *testing.T) {
	for name, all := range map[string]iter.Seq[ports.Assignment]{
		"All": ports.All(), "List.All": ports.ByNumber(999, tcp).All(), "Table.All": ports.RFC1340().All(),
	} {
		for range 2 {
			n := 0
			for range all {
				n++
				break
			}
			if n != 1 {
				t.Errorf("%s: %d rows before the break", name, n)
			}
		}
	}
}

// TestJSON checks the JSON of lists and tables against encoding/json.
func TestJSON(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	text := func(n int) string {
		runes := []rune("ab\"\\/<>&'\u00e9\u2027\u202f\u200c\ufffd\U0001f600")
		var b strings.Builder
		for range r.IntN(n) {
			b.WriteRune(runes[r.IntN(len(runes))])
		}
		return b.String()
	}
	var rows []ports.Assignment
	for i := range 500 {
		a := ports.Assignment{Port: uint16(i % 7), Last: uint16(i % 7 * 10000), Protocols: ports.Protocol(1 + i%3),
			Keyword: "k" + text(10), Description: text(20), Aliases: text(4)}
		rows = append(rows, a)
	}
	table := mustTable(t, rows...)
	type rowList interface {
		All() iter.Seq[ports.Assignment]
		MarshalJSON() ([]byte, error)
	}
	lists := []rowList{&ports.Table{}, ports.RFC1340(), table, ports.List{}, ports.ByNumber(300, tcp), ports.ByNumber(999, both), ports.ByKeyword("printer")}
	for port := range uint16(7) {
		lists = append(lists, table.ByNumber(port, both))
	}
	for _, l := range lists {
		rows := append([]ports.Assignment{}, rowsOf(l)...)
		want, err := json.Marshal(rows)
		if err != nil {
			t.Fatal(err)
		}
		if have, err := l.MarshalJSON(); !bytes.Equal(have, want) || err != nil {
			t.Errorf("MarshalJSON() = %s, %v; want %s", have, err, want)
		}
		if have, err := json.Marshal(l); !bytes.Equal(have, want) || err != nil {
			t.Errorf("json.Marshal = %s, %v; want %s", have, err, want)
		}
		var again []ports.Assignment
		if err := json.Unmarshal(want, &again); err != nil || !slices.Equal(again, rows) {
			t.Errorf("json.Unmarshal(%s) = %v, %v", want, again, err)
		}
	}
	want := `{"port":0,"last":0,"protocols":"","keyword":"","description":"","aliases":""}`
	var zero ports.Assignment
	if have, err := json.Marshal(zero); string(have) != want || err != nil || json.Unmarshal(have, &zero) != nil {
		t.Errorf("json.Marshal of the zero Assignment = %s, %v; want %s", have, err, want)
	}
}

// The built-in table.

// TestCounts checks what has been counted in the reprint.
func TestCounts(t *testing.T) {
	counts := map[string]int{}
	keywords, aliases, names := map[string]bool{}, map[string]bool{}, map[string]bool{}
	for a := range ports.All() {
		counts["rows"]++
		counts["protocols "+a.Protocols.String()]++
		counts["status "+a.Status().String()]++
		if a.Last != a.Port {
			counts["ranges"]++
		}
		if a.Keyword != "" {
			counts["rows with a keyword"]++
			keywords[asciiLower(a.Keyword)] = true
		}
		if a.Keyword == "" && a.Status() == ports.Assigned {
			counts["described only"]++
		}
		if a.Aliases != "" {
			counts["rows with aliases"]++
		}
		for alias := range strings.FieldsSeq(a.Aliases) {
			aliases[asciiLower(alias)] = true
		}
		for name := range a.Names() {
			names[asciiLower(name)] = true
		}
	}
	counts["keywords"], counts["aliases"], counts["names"] = len(keywords), len(aliases), len(names)
	want := map[string]int{
		"rows":               323,
		"protocols tcp, udp": 289 + 2, // with the two ranges that name no protocol
		"protocols tcp":      15 + 1,  // with the range 721-731/tcp
		"protocols udp":      16,
		"ranges":             3,
		"status assigned":    292 + 1, "rows with a keyword": 292, "described only": 1,
		"status unassigned": 20, "status private": 7, "status reserved": 3,
		"keywords": 284, "rows with aliases": 28, "aliases": 32, "names": 306,
	}
	for what, n := range want {
		if counts[what] != n {
			t.Errorf("%s: %d; want %d", what, counts[what], n)
		}
	}
	if len(counts) != len(want) {
		t.Errorf("counted %v; want %v", counts, want)
	}
}

// TestRows checks the rows that are least like the others.
func TestRows(t *testing.T) {
	for _, want := range []ports.Assignment{
		{0, 0, both, "", "Reserved", ""},
		{9, 9, both, "discard", "Discard", "sink null"},
		{11, 11, ports.UDP, "systat", "Active Users", "users"},
		{15, 15, both, "", "Unassigned [was netstat]", ""},
		{42, 42, both, "nameserver", "Host Name Server", "nameserver"},
		{66, 66, both, "sql*net", "Oracle SQL*NET", ""},
		{67, 67, both, "bootpc", "DHCP/BOOTP Protocol Server", ""},
		{69, 69, ports.UDP, "tftp", "Trivial File Transfer", ""},
		{87, 87, both, "", "Any private terminal link", "ttylink"},
		{90, 90, both, "", "DNSIX Security Attribute Token Map", ""},
		{100, 100, ports.TCP, "newacct", "[unauthorized use]", ""},
		{121, 121, both, "erpc", "Encore Expedited Remote Pro.Call", ""},
		{123, 123, both, "ntp", "Network Time Protocol", "ntpd ntp"},
		{224, 241, both, "", "Reserved", ""},
		{514, 514, ports.UDP, "syslog", "", ""},
		{515, 515, both, "printer", "Spooler. The print server LPD service will listen on tcp port 515 for incoming connections.", "spooler"},
		{520, 520, ports.UDP, "router", "Local routing process (on site); uses variant of Xerox NS routing information protocol", "router routed"},
		{556, 556, both, "remotefs", "Rfs server", "rfs_server rfs"},
		{754, 754, both, "tell", "Send; Kerberos slave propagation", ""},
		{1000, 1000, ports.UDP, "ock", "", ""},
	} {
		found := false
		for _, a := range rowsOf(ports.ByNumber(want.Last, want.Protocols)) {
			found = found || a == want
		}
		if !found {
			t.Errorf("ByNumber(%d, %v) = %q; want %q among it", want.Last, want.Protocols, ports.ByNumber(want.Last, want.Protocols), want)
		}
	}
}

// TestByNumber checks every answer of the built-in table.
func TestByNumber(t *testing.T) {
	for port := range 1 << 16 {
		port := uint16(port)
		var want [256][]ports.Assignment
		for _, q := range []ports.Protocol{tcp, udp, both} {
			want[q] = rowsByNumber(builtin, port, q)
		}
		for proto := range 256 {
			proto := ports.Protocol(proto)
			l := ports.ByNumber(port, proto)
			inTable := ports.RFC1340().ByNumber(port, proto)
			if len(want[proto]) == 0 && l.Len() == 0 && inTable.Len() == 0 {
				continue
			}
			call := fmt.Sprintf("ByNumber(%d, %v)", port, proto)
			checkList(t, call, l, want[proto])
			checkList(t, "RFC1340()."+call, inTable, want[proto])
		}
	}
}

func TestByKeyword(t *testing.T) {
	for _, test := range []struct {
		keyword string
		ports   []uint16
	}{
		{"smtp", []uint16{25}},
		{"SMTP", []uint16{25}},
		{"webster", []uint16{765, 103}}, // the second by its alias
		{"cmd", []uint16{514, 544}},
		{"printer", []uint16{515, 721}},
		{"meter", []uint16{570, 571}},
		{"login", []uint16{49, 513}},
		{"cadlock", []uint16{770, 1000}},
		{"postoffice", []uint16{109, 110}},
		{"nameserver", []uint16{42}}, // keyword and alias of one row
		{"ttylink", []uint16{87}},    // the row has no keyword
		{"https", nil},
		{"", nil},
		{"-", nil},
		{" smtp", nil},
	} {
		var have []uint16
		for a := range ports.ByKeyword(test.keyword).All() {
			have = append(have, a.Port)
		}
		if !slices.Equal(have, test.ports) {
			t.Errorf("ByKeyword(%q) = ports %v; want %v", test.keyword, have, test.ports)
		}
	}
}

// TestNames looks up every name as it is, in other cases and in forms that are
// nearly that name.
func TestNames(t *testing.T) {
	names := namesOf(builtin)
	check := func(name string) {
		t.Helper()
		want := names.byKeyword(name)
		checkList(t, fmt.Sprintf("ByKeyword(%q)", name), ports.ByKeyword(name), want)
		checkList(t, fmt.Sprintf("RFC1340().ByKeyword(%q)", name), ports.RFC1340().ByKeyword(name), want)
	}
	for _, a := range builtin {
		for name := range a.Names() {
			check(name)
			check(asciiLower(name))
			check(strings.ToUpper(name))
			mixed := []byte(asciiLower(name))
			for i := range mixed {
				if i%2 == 0 && 'a' <= mixed[i] && mixed[i] <= 'z' {
					mixed[i] -= 'a' - 'A'
				}
			}
			check(string(mixed))

			for i := range len(name) {
				check(name[:i] + name[i+1:])
				for _, c := range []string{"\x00", " ", "-", "a", "Z", "@", "[", "`", "{", "\x7f", "\x80", "\xff",
					string(name[i] ^ 0x20), string(name[i] ^ 0x80), string(name[i] ^ 1)} {
					check(name[:i] + c + name[i:])
					check(name[:i] + c + name[i+1:])
				}
			}
			for _, end := range []string{"\x00", " ", "\t", "\n", "-", "x", name} {
				check(name + end)
				check(end + name)
			}
			// What Unicode folds, Kelvin sign and long s, is something else here.
			for _, r := range []struct{ from, to string }{{"k", "\u212a"}, {"s", "\u017f"}, {"i", "\u0131"}} {
				check(strings.ReplaceAll(name, r.from, r.to))
			}
		}
	}
}

func TestLookupPort(t *testing.T) {
	for _, test := range []struct {
		network, service string
		port             int
		err              error
	}{
		{strings.Repeat("n", 121), strings.Repeat("s", 121), 0, ports.ErrNetwork},
		{"tcp", "MAIL", 25, nil},
		{"udp4", "syslog", 514, nil},
		{"tcp6", "syslog", 0, ports.ErrService},
		{"tcp", "printer", 515, nil},
		{"tcp", "cadlock", 770, nil},
		{"udp", "cmd", 544, nil}, // 514/tcp has the keyword, but 544/udp the alias
		{"tcp", "webster", 765, nil},
		{"ip", "ock", 1000, nil},
		{"", "biff", 512, nil},
		{"", "login", 49, nil},
		{"tcp", "https", 0, ports.ErrService},
		{"TCP", "smtp", 0, ports.ErrNetwork},
		{"sctp", "smtp", 0, ports.ErrNetwork},
		{"sctp", "25", 25, nil},
		{"tcp", "65536", 0, ports.ErrRange},
		{"tcp", "4294967300", 0, ports.ErrRange},
		{"tcp", "10737418240x", 0, ports.ErrService},
		{"tcp", "-1", 0, ports.ErrRange},
		{"tcp", "", 0, nil},
	} {
		port, err := ports.LookupPort(test.network, test.service)
		if port != test.port || !errors.Is(err, test.err) {
			t.Errorf("LookupPort(%q, %q) = %d, %v; want %d, %v", test.network, test.service, port, err, test.port, test.err)
		}
		if err == nil {
			continue
		}
		var e *ports.LookupError
		if !errors.As(err, &e) || e.Network != test.network[:min(len(test.network), 120)] || e.Service != test.service[:min(len(test.service), 120)] || e.Err != test.err {
			t.Errorf("LookupPort(%q, %q) = error %#v", test.network, test.service, err)
		}
	}

	names := namesOf(builtin)
	for _, network := range []string{"tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", "ip", "", "TCP", "unix", "tcp "} {
		for _, a := range builtin {
			for name := range a.Names() {
				for _, name := range []string{name, strings.ToUpper(name), name + "x"} {
					want, ok := names.servicePort(network, name)
					port, err := ports.LookupPort(network, name)
					if port != want || (err == nil) != ok {
						t.Errorf("LookupPort(%q, %q) = %d, %v; want %d, %v", network, name, port, err, want, ok)
					}
				}
			}
		}
	}
}

// TestLookupPortIP checks that TCP precedes UDP, whatever the order of rows.
func TestLookupPortIP(t *testing.T) {
	table := mustTable(t,
		ports.Assignment{Port: 1, Protocols: ports.UDP, Keyword: "x"},
		ports.Assignment{Port: 2, Protocols: ports.TCP, Keyword: "y", Aliases: "x"},
		ports.Assignment{Port: 3, Protocols: ports.UDP, Keyword: "x"},
	)
	for network, want := range map[string]int{"tcp": 2, "udp": 1, "ip": 2, "": 2} {
		if port, err := table.LookupPort(network, "X"); port != want || err != nil {
			t.Errorf("LookupPort(%q, X) = %d, %v; want %d, nil", network, port, err, want)
		}
	}
}

// TestLookupPortNet checks LookupPort against package net for all services that
// are no names. Package net takes numbers of 1<<30 and more for others; here they
// are out of range.
func TestLookupPortNet(t *testing.T) {
	services := []string{
		"", "0", "00", "1", "+1", "-1", "-0", "+0", "+", "-", "--1", "+-1", "++1", "1+", "80", "080", "0x50", "8 0", " 80", "80 ",
		"65535", "65536", "-65535", "000000000000000000065535", "1e3", "1.0", "1_000", "8:", "8/", "9:0", "\u0663", "8\u0660", "80\x00", "\x00",
		"1073741823", "1073741824", "1073741825", "1073741824x", "10737418240x", "10737418240", "99999999999999999999",
		"99999999999999999999x", "4294967295", "4294967296", "4294967300", "8589934600", "42949673000", "4294967300x", "12884901890", "21474836480", "-4294967296",
		"18446744073709551616", "-18446744073709551616", "9223372036854775808", "2147483648", "-2147483648", "2147483647",
	}
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		b := make([]byte, r.IntN(13))
		for i := range b {
			b[i] = "0123456789+-x "[r.IntN(14)]
			if r.IntN(3) > 0 {
				b[i] = "0123456789"[r.IntN(10)]
			}
		}
		services = append(services, string(b), strconv.FormatUint(r.Uint64()>>r.IntN(64), 10))
	}
	resolver := net.Resolver{PreferGo: true}
	for _, network := range []string{"tcp", "udp", "tcp4", "udp6", "ip", "", "TCP", "unix", "icmp"} {
		for _, service := range services {
			want, wantErr := resolver.LookupPort(t.Context(), network, service)
			port, err := ports.LookupPort(network, service)
			digits := strings.TrimLeft(strings.TrimPrefix(strings.TrimPrefix(service, "-"), "+"), "0")
			if len(digits) >= len("1073741824") && '0' < digits[0] && digits[0] <= '9' {
				// All digits or a name: ErrService or ErrNetwork.
				isNumber := strings.Trim(digits, "0123456789") == ""
				if err == nil || errors.Is(err, ports.ErrRange) != isNumber {
					t.Errorf("LookupPort(%q, %q) = %d, %v; want an error, ErrRange: %v", network, service, port, err, isNumber)
				}
				continue
			}
			if port != want || (err == nil) != (wantErr == nil) {
				t.Errorf("LookupPort(%q, %q) = %d, %v; net has %d, %v", network, service, port, err, want, wantErr)
			}
		}
	}
	for _, network := range []string{"TCP", "unix", "tcp5", " tcp", "ip4"} {
		_, wantErr := resolver.LookupPort(t.Context(), network, "smtp")
		if _, err := ports.LookupPort(network, "smtp"); !errors.Is(err, ports.ErrNetwork) || wantErr == nil {
			t.Errorf("LookupPort(%q, smtp) = %v; want ErrNetwork, net has %v", network, err, wantErr)
		}
	}
}

// The table of today's names.

// mustParse returns the rows of a file in testdata in the table text format.
func mustParse(t testing.TB, name string) []ports.Assignment {
	t.Helper()
	table, err := ports.Parse(strings.NewReader(mustRead(t, name)))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return rowsOf(table)
}

func TestIANA(t *testing.T) {
	for _, test := range []struct {
		port     uint16
		q        ports.Protocol
		status   ports.Status
		keywords string
	}{
		{80, tcp, ports.Assigned, "http www www-http"},
		{443, tcp, ports.Assigned, "https"},
		{465, tcp, ports.Assigned, "submissions urd"},
		{999, tcp, ports.Assigned, "garcon puprouter"},
		{2049, tcp, ports.Assigned, "nfs shilp"},
		{2049, udp, ports.Assigned, "nfs shilp"},
		{6005, tcp, ports.Assigned, "x11"},
		{11434, tcp, ports.Assigned, "ollama"},
		{43, tcp, ports.Assigned, "nicname"},
		{113, tcp, ports.Assigned, "auth ident"},
		{512, udp, ports.Assigned, "biff comsat"},
		{0, tcp, ports.Reserved, ""},
		{4, tcp, ports.Unassigned, ""},
		{24, udp, ports.Private, ""},
		{270, tcp, ports.Reserved, ""},
		{270, udp, ports.Assigned, "gist"},
		{270, both, ports.Assigned, "gist"},
		{1008, udp, ports.Assigned, ""},
		{1028, tcp, ports.Unassigned, ""},
		{4502, tcp, ports.Unlisted, ""},
		{49151, tcp, ports.Reserved, ""},
		{49152, tcp, ports.Unlisted, ""},
		{65535, both, ports.Unlisted, ""},
	} {
		l := ports.IANA().ByNumber(test.port, test.q)
		var keywords []string
		for a := range l.All() {
			if a.Keyword != "" {
				keywords = append(keywords, a.Keyword)
			}
			if a.Keyword != "" && a.Description != "" {
				t.Errorf("%v has a description", a)
			}
		}
		first, _, _ := strings.Cut(test.keywords, " ")
		if strings.Join(keywords, " ") != test.keywords || l.Status() != test.status || l.Keyword() != first {
			t.Errorf("IANA has at %d/%v %s\nwhich is %v; want %s, %v", test.port, test.q, l, l.Status(), test.keywords, test.status)
		}
	}
	for _, test := range []struct {
		network, service string
		port             int // 0 is none
	}{
		{"tcp", "https", 443}, {"tcp", "ssh", 22}, {"udp", "domain", 53}, {"tcp", "WHOIS", 43}, {"tcp", "smtps", 465},
		{"tcp", "postgres", 5432}, {"tcp", "rdp", 3389}, {"tcp", "http-alt", 8080}, {"udp", "nfsd", 2049}, {"tcp", "krb5", 88},
		{"tcp", "webcache", 8080}, {"tcp", "x11", 6000}, {"tcp", "x11-0", 6000}, {"tcp", "npp", 92}, {"udp", "meter", 570},
		{"tcp", "ricardo-lm", 6148}, {"tcp", "rna-lm", 1522}, {"tcp", "readnews", 119}, {"udp", "kdc", 750}, {"tcp", "kdc", 0},
		{"tcp", "sql*net", 66}, {"udp", "syslog", 514}, {"tcp", "syslog", 0}, {"tcp", "imap", 143}, {"udp", "raid-cd", 2013},
		// The hosts have these inside a range, of which a lookup would return the first port.
		{"tcp", "ircd", 0}, {"tcp", "x11-1", 0}, {"tcp", "x11-7", 0}, {"tcp", "x11-ssh", 0},
	} {
		port, err := ports.IANA().LookupPort(test.network, test.service)
		if port != test.port || (err == nil) != (port > 0) {
			t.Errorf("IANA().LookupPort(%q, %q) = %d, %v; want %d", test.network, test.service, port, err, test.port)
		}
	}
	if date := ports.IANADate; !strings.Contains(mustRead(t, "iana.txt"), ": "+date+"\n") || len(date) < len("2026-02") {
		t.Errorf("IANADate = %q, which iana.txt does not have", date)
	}
	if _, err := ports.LookupPort("tcp", "https"); !errors.Is(err, ports.ErrService) {
		t.Errorf("LookupPort(tcp, https) in the built-in table: %v", err)
	}
}

// TestIANARows checks that IANA has the rows of iana-usual.txt, then those of
// iana.txt, and finds each of them by its names and its ports.
func TestIANARows(t *testing.T) {
	usual, registry, table := mustParse(t, "iana-usual.txt"), mustParse(t, "iana.txt"), ports.IANA()
	have := rowsOf(table)
	if len(have) < len(usual) || !slices.Equal(have[:len(usual)], usual) {
		t.Fatal("the first rows are not those of iana-usual.txt")
	}
	rest := have[len(usual):]
	for _, a := range registry {
		left := a
		for _, b := range usual {
			if b.Port == a.Port && b.Last == a.Last && b.Keyword == a.Keyword {
				left.Protocols &^= b.Protocols
			}
		}
		if left.Protocols != 0 {
			if len(rest) == 0 || rest[0] != left {
				t.Fatalf("IANA lacks %v", left)
			}
			rest = rest[1:]
		}
		for _, port := range []uint16{a.Port, a.Last} {
			l := table.ByNumber(port, a.Protocols)
			if !slices.ContainsFunc(rowsOf(l), func(b ports.Assignment) bool { return b.Keyword == a.Keyword && b.Covers(port, a.Protocols) }) {
				t.Errorf("%d/%v = %v; want %v in it", port, a.Protocols, l, a)
			}
		}
		l := table.ByKeyword(strings.ToUpper(a.Keyword))
		if a.Keyword != "" && !slices.ContainsFunc(rowsOf(l), func(b ports.Assignment) bool { return b.Covers(a.Port, a.Protocols) }) {
			t.Errorf("%s = %v; want %v in it", a.Keyword, l, a)
		}
	}
	if len(rest) > 0 {
		t.Errorf("IANA has %v, and iana.txt has not", rest[0])
	}
	checkTable(t, table)
}

// TestIANAUsual checks that each row of iana-usual.txt is one of the registry, that
// its aliases are names that the registry has not, and that each row is needed.
func TestIANAUsual(t *testing.T) {
	usual, registry := mustParse(t, "iana-usual.txt"), mustParse(t, "iana.txt")
	taken := map[string]bool{}
	for _, a := range registry {
		taken[asciiLower(a.Keyword)] = true
	}
	for i, a := range usual {
		var protocols ports.Protocol
		for _, b := range registry {
			if b.Port == a.Port && b.Last == a.Last && b.Keyword == a.Keyword {
				protocols |= b.Protocols
			}
		}
		if a.Keyword == "" || a.Description != "" || a.Protocols&^protocols != 0 {
			t.Errorf("the registry has no %v", a)
		}
		for alias := range strings.FieldsSeq(a.Aliases) {
			if taken[asciiLower(alias)] {
				t.Errorf("%s, in %v, is a keyword of the registry or stands twice", alias, a)
			}
			taken[asciiLower(alias)] = true
		}
		if a.Aliases == "" {
			with := mustTable(t, slices.Concat(usual, registry)...)
			without := mustTable(t, slices.Concat(slices.Delete(slices.Clone(usual), i, i+1), registry)...)
			q := ports.Protocol(1 << (a.Protocols >> 1 & 1)) // one of them
			port, _ := with.LookupPort(q.String(), a.Keyword)
			other, _ := without.LookupPort(q.String(), a.Keyword)
			if port == other && with.ByNumber(a.Port, q).Keyword() == without.ByNumber(a.Port, q).Keyword() {
				t.Errorf("%v changes nothing", a)
			}
		}
	}
}

// Resolve.

var looksLikePorts = regexp.MustCompile(`^[0-9][0-9-]*[ \t]*(/|$)`)

// resolve is Resolve for a table of rows, slow and by the letter of its rule.
func resolve(rows []ports.Assignment, s string) ([]ports.Assignment, error) {
	if looksLikePorts.MatchString(s) {
		a, err := ports.ParsePorts(s)
		return []ports.Assignment{a}, err
	}
	names := namesOf(rows)
	if found := names.byKeyword(s); len(found) > 0 {
		return found, nil
	}
	parts := strings.Split(s, "/")
	name := strings.TrimRight(strings.Join(parts[:len(parts)-1], "/"), " \t")
	named := names.byKeyword(name)
	if len(named) == 0 {
		return nil, ports.ErrService
	}
	q, err := ports.ParseProtocol(parts[len(parts)-1])
	if err != nil {
		return nil, ports.ErrProtocol
	}
	var found []ports.Assignment
	for _, a := range named {
		if a.Protocols&q != 0 {
			a.Protocols &= q
			found = append(found, a)
		}
	}
	if found == nil {
		return nil, ports.ErrService
	}
	return found, nil
}

// checkResolve checks Resolve against resolve.
func checkResolve(t *testing.T, table *ports.Table, rows []ports.Assignment, s string) {
	t.Helper()
	want, wantErr := resolve(rows, s)
	have, err := table.Resolve(s)
	var ofPorts *ports.ParseError
	var ofName *ports.LookupError
	switch {
	case wantErr == nil:
		if !slices.Equal(have, want) || len(have) == 0 || err != nil {
			t.Fatalf("Resolve(%q) = %v, %v; want %v", s, have, err, want)
		}
	case have != nil || err == nil:
		t.Fatalf("Resolve(%q) = %#v, %v; want %v", s, have, err, wantErr)
	case errors.As(wantErr, &ofPorts):
		if e, ok := err.(*ports.ParseError); !ok || *e != *ofPorts {
			t.Fatalf("Resolve(%q): %v; want %v", s, err, wantErr)
		}
	case !errors.As(err, &ofName) || *ofName != (ports.LookupError{Service: s[:min(len(s), 120)], Err: wantErr}) && len(s) <= 120:
		t.Fatalf("Resolve(%q): %#v; want a LookupError, %v", s, err, wantErr)
	}
}

func TestResolve(t *testing.T) {
	rows := append([]ports.Assignment{
		{Port: 443, Last: 443, Protocols: tcp, Keyword: "https"},
		{Port: 7001, Last: 7001, Protocols: both, Keyword: "two"},
		{Port: 7002, Last: 7009, Protocols: udp, Keyword: "TWO"},
		{Port: 7003, Last: 7003, Protocols: tcp, Keyword: "three", Aliases: "two 80 9-1"},
		{Port: 7004, Last: 7004, Protocols: udp, Keyword: "443/tcp"},
		{Port: 7005, Last: 7005, Protocols: udp, Keyword: "a/b/udp"},
		{Port: 7006, Last: 7006, Protocols: both, Keyword: "a/b"},
		{Port: 7007, Last: 7007, Protocols: tcp, Keyword: "caf\u00e9", Aliases: "tcp"},
	}, builtin...)
	table := mustTable(t, rows...)
	for _, test := range []struct {
		s    string
		want string // the rows
	}{
		{"80", "80/tcp, udp     -"}, {"080", "80/tcp, udp     -"}, {"443/tcp", "443/tcp         -"}, {"80 /tcp", "80/tcp          -"},
		{"80/ip", "80/tcp, udp     -"}, {"6000-6063/TCP", "6000-6063/tcp   -"}, {"0-65535/tcp", "0-65535/tcp     -"}, {"9999", "9999/tcp, udp   -"},
		{"HTTPS", "443/tcp         https"}, {"https/tcp", "443/tcp         https"}, {"https/ip", "443/tcp         https"},
		{"SMTP", "25/tcp, udp     smtp            Simple Mail Transfer; alias=mail"},
		{"mail /tcp", "25/tcp          smtp            Simple Mail Transfer; alias=mail"},
		{"SMTP/TCP, udp", "25/tcp, udp     smtp            Simple Mail Transfer; alias=mail"},
		{"smtp/\t tcp4 , udp", "25/tcp, udp     smtp            Simple Mail Transfer; alias=mail"},
		{"smtp/udp ", "25/udp          smtp            Simple Mail Transfer; alias=mail"},
		{"two", "7001/tcp, udp   two\n7002-7009/udp   TWO\n7003/tcp        three           ; alias=two 80 9-1"},
		{"two/tcp", "7001/tcp        two\n7003/tcp        three           ; alias=two 80 9-1"},
		{"two/udp", "7001/udp        two\n7002-7009/udp   TWO"},
		{"3com-tsmux", builtinRow(106)}, {"cl/1", builtinRow(172)}, {"CL/1/udp, tcp", builtinRow(172)}, {"914c/g/ip", builtinRow(211)},
		{"a/b/udp", "7005/udp        a/b/udp"}, {"a/b/udp/udp", "7005/udp        a/b/udp"}, {"a/b/tcp", "7006/tcp        a/b"},
		{"caf\u00e9", "7007/tcp        caf\u00e9           ; alias=tcp"},
	} {
		have, err := table.Resolve(test.s)
		var lines []string
		for _, a := range have {
			lines = append(lines, a.String())
		}
		if strings.Join(lines, "\n") != test.want || err != nil {
			t.Errorf("Resolve(%q) = %q, %v; want %q", test.s, lines, err, test.want)
		}
		checkResolve(t, table, rows, test.s)
	}
	for reason, texts := range map[error][]string{
		ports.ErrPort:     {"80-", "443/tcp ", "80 ", "1-2-3", "80--81", "80/tcp udp", "80 \t"},
		ports.ErrRange:    {"65536", "80-65536/tcp", "70000/sctp"},
		ports.ErrOrder:    {"20-10", "20-10/tcp"},
		ports.ErrProtocol: {"80/", "80/443", "80/sctp", "80/tcp,", "smtp/", "cl/1/", "smtp/sctp", "tcp/80", "tcp/", "two/tcpx"},
		ports.ErrControl:  {"80/\n", "80\t/tcp\x00"},
		ports.ErrService: {"", "/", "-", "+80", " 80", "smtp ", " smtp", "/udp", "a b", "\xff", "smtp\x00", "https/udp", "HTTPS/udp6", "nosuch", "nosuch/tcp",
			"nosuch/sctp", "-80", "\u0668\u0660", "smtp//tcp", "smtp/tcp/udp", "-/tcp", "80a", "80 a/tcp", strings.Repeat("x", 200)},
	} {
		for _, s := range texts {
			if have, err := table.Resolve(s); have != nil || !errors.Is(err, reason) {
				t.Errorf("Resolve(%q) = %v, %v; want %v", s, have, err, reason)
			}
			checkResolve(t, table, rows, s)
		}
	}
	// A caller may change what it gets.
	have, _ := table.Resolve("two")
	have[0].Keyword = "changed"
	if again, _ := table.Resolve("two"); again[0].Keyword != "two" || len(table.ByKeyword("changed").String()) > 0 {
		t.Error("a result shares memory with the table")
	}
	if rows, err := new(ports.Table).Resolve("smtp"); rows != nil || !errors.Is(err, ports.ErrService) {
		t.Errorf("Resolve in the zero Table = %v, %v; want ErrService", rows, err)
	}
}

func builtinRow(port uint16) string { return ports.ByNumber(port, both).String() }

// TestResolveNames resolves each name of the tables with a protocol. See also
// checkTable.
func TestResolveNames(t *testing.T) {
	for _, table := range []*ports.Table{ports.RFC1340(), ports.IANA()} {
		for a := range table.All() {
			for name := range a.Names() {
				query := strings.ToUpper(name + "/" + a.Protocols.String())
				if rows, err := table.Resolve(query); !slices.Contains(rows, a) || err != nil {
					t.Errorf("Resolve(%q) = %v, %v; want %v in it", query, rows, err, a)
				}
			}
		}
	}
}

// Tables.

func TestZeroTable(t *testing.T) {
	checkList(t, "List{}", ports.List{}, nil)
	for name, table := range map[string]*ports.Table{"Table{}": {}, "NewTable()": mustTable(t), "Overlay()": mustOverlay(t)} {
		checkList(t, name+".ByNumber", table.ByNumber(80, tcp), nil)
		checkList(t, name+".ByNumber", table.ByNumber(0, both), nil)
		checkList(t, name+".ByKeyword", table.ByKeyword("smtp"), nil)
		checkList(t, name+".ByKeyword", table.ByKeyword(""), nil)
		checkTable(t, table)
		if port, err := table.LookupPort("tcp", "25"); port != 25 || err != nil {
			t.Errorf("%s.LookupPort(tcp, 25) = %d, %v", name, port, err)
		}
		if _, err := table.LookupPort("tcp", "smtp"); !errors.Is(err, ports.ErrService) {
			t.Errorf("%s.LookupPort(tcp, smtp) = %v; want ErrService", name, err)
		}
	}
}

func TestNewTableErrors(t *testing.T) {
	good := ports.Assignment{Port: 80, Protocols: ports.TCP, Keyword: "www", Description: "The web", Aliases: "http web"}
	for _, test := range []struct {
		field string
		err   error
		text  string
		edit  func(a *ports.Assignment)
	}{
		{"Last", ports.ErrOrder, "80-79", func(a *ports.Assignment) { a.Last = 79 }},
		{"Protocols", ports.ErrProtocol, "Protocol(0)", func(a *ports.Assignment) { a.Protocols = 0 }},
		{"Protocols", ports.ErrProtocol, "Protocol(4)", func(a *ports.Assignment) { a.Protocols = 4 }},
		{"Protocols", ports.ErrProtocol, "Protocol(9)", func(a *ports.Assignment) { a.Protocols = 8 | ports.TCP }},
		{"", ports.ErrEmpty, "80/tcp          -", func(a *ports.Assignment) { a.Keyword, a.Description, a.Aliases = "", "", "" }},
		{"Keyword", ports.ErrKeyword, "-", func(a *ports.Assignment) { a.Keyword = "-" }},
		{"Keyword", ports.ErrKeyword, ",udp", func(a *ports.Assignment) { a.Keyword = ",udp" }},
		{"Keyword", ports.ErrKeyword, "w w", func(a *ports.Assignment) { a.Keyword = "w w" }},
		{"Keyword", ports.ErrKeyword, " www", func(a *ports.Assignment) { a.Keyword = " www" }},
		{"Keyword", ports.ErrKeyword, " ", func(a *ports.Assignment) { a.Keyword = " " }},
		{"Keyword", ports.ErrControl, "w\tw", func(a *ports.Assignment) { a.Keyword = "w\tw" }},
		{"Keyword", ports.ErrControl, "www\x00", func(a *ports.Assignment) { a.Keyword = "www\x00" }},
		{"Keyword", ports.ErrControl, "www-and-more\x7f", func(a *ports.Assignment) { a.Keyword = "www-and-more\x7f" }},
		{"Keyword", ports.ErrControl, "w\u0085w", func(a *ports.Assignment) { a.Keyword = "w\u0085w" }},
		{"Keyword", ports.ErrControl, "w w\x00", func(a *ports.Assignment) { a.Keyword = "w w\x00" }},
		{"Keyword", ports.ErrUTF8, "w\xffw", func(a *ports.Assignment) { a.Keyword = "w\xffw" }},
		{"Keyword", ports.ErrUTF8, "world-wide-\xc3", func(a *ports.Assignment) { a.Keyword = "world-wide-\xc3" }},
		{"Description", ports.ErrDescription, " The web", func(a *ports.Assignment) { a.Description = " The web" }},
		{"Description", ports.ErrDescription, "The web ", func(a *ports.Assignment) { a.Description = "The web " }},
		{"Description", ports.ErrDescription, "The  web", func(a *ports.Assignment) { a.Description = "The  web" }},
		{"Description", ports.ErrDescription, "The web; alias=x", func(a *ports.Assignment) { a.Description = "The web; alias=x" }},
		{"Description", ports.ErrDescription, ";alias=", func(a *ports.Assignment) { a.Description = ";alias=" }},
		{"Description", ports.ErrControl, "The\tweb", func(a *ports.Assignment) { a.Description = "The\tweb" }},
		{"Description", ports.ErrControl, "The\nweb", func(a *ports.Assignment) { a.Description = "The\nweb" }},
		{"Description", ports.ErrControl, "The web\r", func(a *ports.Assignment) { a.Description = "The web\r" }},
		{"Description", ports.ErrUTF8, "The web \xe9", func(a *ports.Assignment) { a.Description = "The web \xe9" }},
		{"Aliases", ports.ErrAlias, " http", func(a *ports.Assignment) { a.Aliases = " http" }},
		{"Aliases", ports.ErrAlias, "http  web", func(a *ports.Assignment) { a.Aliases = "http  web" }},
		{"Aliases", ports.ErrAlias, "http ", func(a *ports.Assignment) { a.Aliases = "http " }},
		{"Aliases", ports.ErrAlias, "http.", func(a *ports.Assignment) { a.Aliases = "http." }},
		{"Aliases", ports.ErrAlias, "http. web", func(a *ports.Assignment) { a.Aliases = "http. web" }},
		{"Aliases", ports.ErrAlias, "; alias=b", func(a *ports.Assignment) { a.Aliases = "; alias=b" }},
		{"Aliases", ports.ErrAlias, "a; alias=b", func(a *ports.Assignment) { a.Aliases = "a; alias=b" }},
		{"Aliases", ports.ErrControl, "http\tweb", func(a *ports.Assignment) { a.Aliases = "http\tweb" }},
		{"Aliases", ports.ErrUTF8, "\xa0", func(a *ports.Assignment) { a.Aliases = "\xa0" }},
		{"Keyword", ports.ErrKeyword, strings.Repeat("k ", 60), func(a *ports.Assignment) { a.Keyword = strings.Repeat("k ", 100) }},
	} {
		bad := good
		test.edit(&bad)
		table, err := ports.NewTable(good, good, bad, good)
		var e *ports.RowError
		if table != nil || !errors.As(err, &e) {
			t.Errorf("NewTable(…, %#v) = %v, %v; want a RowError", bad, table, err)
			continue
		}
		if want := (ports.RowError{Row: 2, Field: test.field, Text: test.text, Err: test.err}); *e != want || !errors.Is(err, test.err) {
			t.Errorf("NewTable(…, %#v) = %#v; want %#v", bad, *e, want)
		}
	}
}

// TestNewTablePrintable checks rows that look as if they could not be read
// back.
func TestNewTablePrintable(t *testing.T) {
	rows := []ports.Assignment{
		{Port: 0, Protocols: ports.TCP, Keyword: "zero"},
		{Port: 65535, Protocols: ports.UDP, Keyword: "last"},
		{Port: 0, Last: 65535, Protocols: ports.TCP | ports.UDP, Description: "all"},
		{Port: 1, Protocols: ports.TCP, Aliases: "alias-only"},
		{Port: 1, Protocols: ports.TCP, Keyword: "k", Aliases: "- k K # ; = alias= a.b .x"},
		{Port: 1, Protocols: ports.TCP, Keyword: "--", Description: "-"},
		{Port: 1, Protocols: ports.TCP, Description: "# no comment"},
		{Port: 1, Protocols: ports.TCP, Keyword: "#", Description: "; alias =x;"},
		{Port: 1, Protocols: ports.TCP, Keyword: "k;", Description: ";", Aliases: "a"},
		{Port: 1, Protocols: ports.TCP, Keyword: "alias=x", Description: "alias=x", Aliases: "=y"},
		{Port: 1, Protocols: ports.TCP, Keyword: "/", Description: "/"},
		{Port: 1, Protocols: ports.TCP, Keyword: "/tcp", Description: ", udp"},
		{Port: 1, Protocols: ports.TCP, Keyword: "a,b/c", Description: "a; aliases=b. c."},
		{Port: 1, Protocols: ports.TCP, Keyword: "\u00e9\u212a\ufffd", Description: "\u00a0\ufeff\u200c \u65e5\u672c", Aliases: "\u0130"},
	}
	table := mustTable(t, rows...)
	checkTable(t, table)
	for i, a := range slices.Collect(table.All()) {
		if rows[i].Last == 0 {
			rows[i].Last = rows[i].Port
		}
		if a != rows[i] {
			t.Errorf("row %d = %#v; want %#v", i, a, rows[i])
		}
	}
}

// TestImmutable does to results and arguments what a caller could do.
func TestImmutable(t *testing.T) {
	own := slices.Clone(builtin)
	table := mustTable(t, own...)
	over := mustOverlay(t, table)
	for i := range own {
		own[i] = ports.Assignment{Port: 1, Last: 65535, Protocols: tcp, Keyword: "overwritten"}
	}
	*ports.RFC1340() = ports.Table{}
	mine := ports.RFC1340()
	*mine = *mustTable(t)
	*ports.IANA() = ports.Table{}
	if port, err := ports.IANA().LookupPort("tcp", "https"); port != 443 {
		t.Errorf("IANA has changed: https = %d, %v", port, err)
	}

	for _, table := range []*ports.Table{table, over, ports.RFC1340()} {
		if have := rowsOf(table); !slices.Equal(have, builtin) {
			t.Errorf("a table has changed: %v", have)
		}
		if l := table.ByKeyword("overwritten"); l.Len() != 0 {
			t.Errorf("ByKeyword(overwritten) = %v", l)
		}
		checkTable(t, table)
	}
}

// TestConcurrent is for the race detector.
func TestConcurrent(t *testing.T) {
	table := mustTable(t, builtin...)
	for range 4 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			checkTable(t, table)
			checkTable(t, mustOverlay(t, table, ports.RFC1340()))
		})
	}
}

// randomRows returns rows of random ports, mostly ranges, up to a last port.
func randomRows(r *rand.Rand, n, last int) []ports.Assignment {
	rows := make([]ports.Assignment, n)
	for i := range rows {
		from := r.IntN(last + 1)
		to := min(from+r.IntN(1<<r.IntN(17)), last)
		switch r.IntN(8) {
		case 0:
			from = 0
		case 1:
			to = last
		}
		rows[i] = ports.Assignment{
			Port: uint16(from), Last: uint16(max(to, 1)), Protocols: ports.Protocol(1 + r.IntN(3)),
			Keyword: []string{"", "a", "b", strconv.Itoa(i)}[r.IntN(4)], Description: "row " + strconv.Itoa(i),
		}
	}
	return rows
}

// TestRanges checks tables of random ranges at every port.
func TestRanges(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 3, 10, 40} {
		rows := randomRows(r, n, 65535)
		table := mustTable(t, rows...)
		for port := range 1 << 16 {
			for q := range ports.Protocol(4) {
				want := rowsByNumber(rows, uint16(port), q)
				if have := rowsOf(table.ByNumber(uint16(port), q)); !slices.Equal(have, want) {
					t.Fatalf("ByNumber(%d, %v) = %v; want %v", port, q, have, want)
				}
			}
		}
		checkTable(t, table)
	}
}

// overlay is Overlay, port by port.
func overlay(tables ...[]ports.Assignment) (rows []ports.Assignment) {
	var taken [1 << 16]ports.Protocol
	for _, table := range tables {
		for _, a := range table {
			var pieces []ports.Assignment
			for port := int(a.Port); port <= int(a.Last); port++ {
				left := a.Protocols &^ taken[port]
				if left == 0 {
					continue
				}
				if n := len(pieces); n > 0 && int(pieces[n-1].Last) == port-1 && pieces[n-1].Protocols == left {
					pieces[n-1].Last++
					continue
				}
				piece := a
				piece.Port, piece.Last, piece.Protocols = uint16(port), uint16(port), left
				pieces = append(pieces, piece)
			}
			rows = append(rows, pieces...)
		}
		for _, a := range table {
			for port := int(a.Port); port <= int(a.Last); port++ {
				taken[port] |= a.Protocols
			}
		}
	}
	return rows
}

func TestOverlay(t *testing.T) {
	check := func(tables ...[]ports.Assignment) *ports.Table {
		t.Helper()
		args := []*ports.Table{nil}
		for _, rows := range tables {
			args = append(args, mustTable(t, rows...), nil)
		}
		before := slices.Clone(args)
		table := mustOverlay(t, args...)
		if !slices.Equal(args, before) {
			t.Errorf("Overlay has changed its arguments")
		}
		if have, want := rowsOf(table), overlay(tables...); !slices.Equal(have, want) {
			t.Fatalf("Overlay of %v\n= %v\nwant %v", tables, have, want)
		}
		return table
	}
	checkTable(t, check(builtin))
	checkTable(t, check(builtin, builtin))
	table := check([]ports.Assignment{
		{Port: 25, Last: 25, Protocols: tcp, Keyword: "my-smtp", Aliases: "telnet"},
		{Port: 69, Last: 69, Protocols: udp, Description: "Unassigned"},
		{Port: 230, Last: 232, Protocols: udp, Keyword: "mine"},
		{Port: 8000, Last: 8999, Protocols: tcp, Keyword: "dev"},
	}, builtin)
	for _, test := range []struct {
		port uint16
		q    ports.Protocol
		want string
	}{
		{25, tcp, "25/tcp my-smtp"}, {25, udp, "25/udp smtp"}, {69, udp, "69/udp "},
		{229, udp, "224-229/tcp, udp "}, {230, tcp, "230-232/tcp "}, {230, udp, "230-232/udp mine"}, {241, tcp, "233-241/tcp, udp "},
		{8500, tcp, "8000-8999/tcp dev"},
	} {
		a, _ := table.ByNumber(test.port, test.q).First()
		if have := a.Ports() + " " + a.Keyword; have != test.want {
			t.Errorf("%d/%v = %s; want %s", test.port, test.q, have, test.want)
		}
	}
	if port, err := table.LookupPort("udp", "tftp"); err == nil {
		t.Errorf("tftp, which is hidden, = %d", port)
	}
	if port, err := table.LookupPort("tcp", "telnet"); port != 23 {
		t.Errorf("telnet = %d, %v; want 23, where it is the keyword", port, err)
	}
	checkTable(t, table)

	// The ends of pages of 1,024 ports, with empty pages between them.
	var ends []ports.Assignment
	for _, port := range []uint16{1023, 2047, 4096, 7168, 8192, 9215, 65535} {
		ends = append(ends, ports.Assignment{Port: port, Last: port, Protocols: tcp, Keyword: "end"})
		check(ends, []ports.Assignment{{Last: 65535, Protocols: both, Keyword: "all"}})
	}

	// Random tables: of few ports, where all cases are met, and of all ports.
	r := rand.New(rand.NewPCG(7, 8))
	for i := range 500 {
		var tables [][]ports.Assignment
		for range 1 + r.IntN(4) {
			tables = append(tables, randomRows(r, r.IntN(6), 1+i%20))
		}
		check(tables...)
	}
	for range 10 {
		checkTable(t, check(randomRows(r, 20, 65535), randomRows(r, 20, 65535), randomRows(r, 20, 65535)))
	}
}

// TestOverlayMany checks tables that port by port would take very long: of ranges
// that are hidden, and of ranges under the ports of the other protocol.
func TestOverlayMany(t *testing.T) {
	var all, every []ports.Assignment
	for i := range 45000 {
		all = append(all, ports.Assignment{Last: 65535, Protocols: tcp, Keyword: "k" + strconv.Itoa(i)})
	}
	for port := range 1 << 15 {
		every = append(every, ports.Assignment{Port: uint16(2 * port), Protocols: udp, Keyword: "e"})
	}
	if table := mustOverlay(t, mustTable(t, all...), mustTable(t, all...)); !slices.Equal(rowsOf(table), all) {
		t.Errorf("a table over itself: %d rows; want %d", table.Len(), len(all))
	}
	// ... with udp at every second port, and tcp in each row below.
	top := mustTable(t, append(every, all[0])...)
	if table := mustOverlay(t, top, mustTable(t, all...)); !slices.Equal(rowsOf(table), rowsOf(top)) {
		t.Errorf("under udp and tcp: %d rows; want %d", table.Len(), top.Len())
	}
}

// TestOverlayTooLarge checks the limit of pieces: 1<<20, or 4 times the number
// of rows. With 1<<15 ports above, each range below falls into 1<<15 pieces.
func TestOverlayTooLarge(t *testing.T) {
	var every, ranges []ports.Assignment
	for port := range 1 << 15 {
		every = append(every, ports.Assignment{Port: uint16(2 * port), Protocols: tcp, Keyword: "e"})
	}
	for i := range 1000 {
		ranges = append(ranges, ports.Assignment{Last: 65535, Protocols: tcp, Keyword: "r" + strconv.Itoa(i)})
	}
	top := mustTable(t, every...)
	many := mustTable(t, slices.Repeat([]ports.Assignment{{Port: 1, Protocols: udp, Keyword: "m"}}, 300_000)...)
	for _, test := range []struct {
		many   *ports.Table // above all; nil is no table
		ranges int          // the most that are accepted
	}{{nil, 31}, {many, 30}} { // (1<<20 - 1<<15) >> 15, and (4*(300_000 + 1<<15 + 30) - 300_000 - 1<<15) >> 15
		for _, n := range []int{test.ranges + 1, 1000} {
			tables := []*ports.Table{test.many, top, nil, mustTable(t, ranges[:n]...)}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			if table, err := ports.Overlay(tables...); table != nil || err != ports.ErrTooLarge {
				t.Errorf("%d ranges: %v, %v; want ErrTooLarge", n, table, err)
			}
			if runtime.ReadMemStats(&after); after.TotalAlloc-before.TotalAlloc > 48<<20 {
				t.Errorf("%d ranges: %d MiB allocated; want few, as the pieces are counted first", n, (after.TotalAlloc-before.TotalAlloc)>>20)
			}
		}
		table := mustOverlay(t, test.many, top, mustTable(t, ranges[:test.ranges]...))
		last := test.ranges - 1
		if l := table.ByNumber(65535, tcp); l.Len() != test.ranges || l.At(last).Keyword != ranges[last].Keyword || l.At(last).Port != 65535 {
			t.Errorf("%d ranges: %d rows, and %v", test.ranges, table.Len(), l)
		}
	}
}

// TestManyRows checks lists of 255 rows and about as many, neighbors and not.
func TestManyRows(t *testing.T) {
	for _, n := range []int{253, 254, 255, 256, 257, 1000} {
		var rows []ports.Assignment
		for i := range 2 * n {
			rows = append(rows, ports.Assignment{
				Port: uint16(i % 2), Last: 100 + uint16(i%2), Protocols: ports.Protocol(1 + i%3),
				Keyword: []string{"even", "odd"}[i%2], Aliases: "all n" + strconv.Itoa(i),
			})
		}
		for range n {
			rows = append(rows, ports.Assignment{Port: 200, Last: 200, Protocols: ports.UDP, Keyword: "neighbour"})
		}
		table := mustTable(t, rows...)
		for _, port := range []uint16{0, 1, 50, 100, 101, 102, 200} {
			for q := range ports.Protocol(4) {
				checkList(t, fmt.Sprintf("ByNumber(%d, %v)", port, q), table.ByNumber(port, q), rowsByNumber(rows, port, q))
			}
		}
		for _, name := range []string{"even", "odd", "all", "neighbour", "n0", "n252", "n999999"} {
			checkList(t, fmt.Sprintf("ByKeyword(%q)", name), table.ByKeyword(name), namesOf(rows).byKeyword(name))
		}
	}
}

// TestNamedTwice checks rows that have a name as keyword and as alias, or twice
// as alias. Each is found once.
func TestNamedTwice(t *testing.T) {
	var rows []ports.Assignment
	for i, names := range [][2]string{{"a", "A"}, {"b", "a b c a"}, {"a", "b B"}, {"c", "a C"}, {"", "a a"}} {
		rows = append(rows, ports.Assignment{Port: uint16(i), Last: uint16(i), Protocols: ports.TCP, Keyword: names[0], Aliases: names[1]})
	}
	checkTable(t, mustTable(t, rows...))
}

// TestLongNames checks names of every length to 100 that differ in one byte.
func TestLongNames(t *testing.T) {
	var rows []ports.Assignment
	for n := 1; n <= 100; n++ {
		for _, i := range []int{0, n / 3, n / 2, n - 1} {
			b := bytes.Repeat([]byte("x"), n)
			b[i] = 'K'
			rows = append(rows, ports.Assignment{Port: uint16(n), Protocols: ports.TCP, Keyword: string(b), Aliases: strings.Repeat("y", n) + " " + string(b[:i+1]) + "z"})
		}
	}
	table := mustTable(t, rows...)
	rows = rowsOf(table) // with Last set
	names := namesOf(rows)
	for _, a := range rows {
		for name := range a.Names() {
			for _, name := range []string{
				name, asciiLower(name), strings.ToUpper(name), name[1:], name + "x", strings.Replace(name, "K", "\u212a", 1),
				strings.Replace(name, "K", "k", 1), strings.Replace(name, "K", "x", 1), strings.Replace(name, "K", "+", 1),
			} {
				checkList(t, fmt.Sprintf("ByKeyword(%q)", name), table.ByKeyword(name), names.byKeyword(name))
			}
		}
	}
}

// TestLength checks names that begin and end alike and differ in length only.
// The tables are so small that such names often share a slot.
func TestLength(t *testing.T) {
	for n := 1; n <= 20; n++ {
		for range 20 {
			table := mustTable(t, ports.Assignment{Port: 1, Protocols: ports.TCP, Keyword: strings.Repeat("a", n)})
			for m := range 40 {
				if l := table.ByKeyword(strings.Repeat("A", m)); (l.Len() == 1) != (m == n) {
					t.Fatalf("a name of %d bytes finds one of %d: %v", m, n, l)
				}
			}
		}
	}
}

// TestManyNames checks more names than any real table has.
func TestManyNames(t *testing.T) {
	var rows []ports.Assignment
	for i := range 20000 {
		name := strconv.FormatInt(int64(i), 36)
		if i%3 == 0 {
			name = strings.ToUpper(name) + "-" + strings.Repeat("Q", i%30)
		}
		rows = append(rows, ports.Assignment{Port: uint16(i), Last: uint16(i), Protocols: ports.TCP, Keyword: name, Aliases: "alias-of-" + name + " ALIAS-OF-" + name})
	}
	table := mustTable(t, rows...)
	for _, a := range rows {
		for _, name := range []string{a.Keyword, strings.ToUpper(a.Keyword), asciiLower(a.Keyword), "Alias-Of-" + a.Keyword} {
			if have := rowsOf(table.ByKeyword(name)); !slices.Equal(have, []ports.Assignment{a}) {
				t.Fatalf("ByKeyword(%q) = %v; want %v", name, have, a)
			}
		}
		if l := table.ByKeyword(a.Keyword + "?"); l.Len() != 0 {
			t.Fatalf("ByKeyword(%q) = %v; want none", a.Keyword+"?", l)
		}
	}
}

// nested returns n ranges, each inside the one before.
func nested(n uint16) (rows []ports.Assignment) {
	for i := range n {
		rows = append(rows, ports.Assignment{Port: i, Last: 65535 - i, Protocols: ports.TCP, Keyword: "k" + strconv.Itoa(int(i))})
	}
	return rows
}

// TestTooLarge checks the limit of ranges that overlap. Four single ports cut
// the whole range into 9 sections. No test reaches the limit of 1<<24 rows, names
// or answers with several rows, which takes gigabytes.
func TestTooLarge(t *testing.T) {
	const n = (1<<20 - 4) / 9
	var rows []ports.Assignment
	for port := range uint16(4) {
		rows = append(rows, ports.Assignment{Port: 2*port + 1, Last: 2*port + 1, Protocols: udp, Keyword: "port"})
	}
	for range n {
		rows = append(rows, ports.Assignment{Last: 65535, Protocols: tcp, Keyword: "range"})
	}
	table := mustTable(t, rows...)
	for _, port := range []uint16{0, 1, 7, 8, 65535} {
		l := table.ByNumber(port, both)
		if want := n + int(port%2); port < 8 && l.Len() != want || port >= 8 && l.Len() != n {
			t.Errorf("ByNumber(%d) has %d rows; want %d", port, l.Len(), want)
		}
	}
	rows = append(rows, rows[n])
	if table, err := ports.NewTable(rows...); table != nil || err != ports.ErrTooLarge {
		t.Errorf("NewTable of %d rows = %v, %v; want ErrTooLarge", len(rows), table, err)
	}
	rows = nested(1100)
	if table, err := ports.NewTable(rows...); table != nil || err != ports.ErrTooLarge {
		t.Errorf("NewTable of nested ranges = %v, %v; want ErrTooLarge", table, err)
	}
	// 1<<20 is the limit of few rows only. These have three sections, and the limit
	// of four.
	rows = slices.Repeat([]ports.Assignment{{Port: 1, Last: 3, Protocols: tcp, Keyword: "three"}}, 400_000)
	rows = append(rows, ports.Assignment{Port: 2, Protocols: tcp, Keyword: "one"})
	if l := mustTable(t, rows...).ByNumber(2, tcp); l.Len() != len(rows) {
		t.Errorf("%d rows of one port: found %d", len(rows), l.Len())
	}
}

// A writer counts its calls, and accepts so many bytes, then fails.
type writer struct {
	text  strings.Builder
	calls int
	room  int
	err   error
}

func (w *writer) Write(p []byte) (int, error) {
	w.calls++
	n := min(w.room, len(p))
	w.room -= n
	w.text.Write(p[:n])
	if n < len(p) {
		return n, w.err
	}
	return n, nil
}

func TestWriteToErrors(t *testing.T) {
	full := errors.New("full")
	table := mustTable(t, slices.Repeat(builtin[1:2], 5000)...) // of more than one write
	for _, room := range []int{0, 1, 5000, 50000} {
		if n, err := table.WriteTo(&writer{room: room, err: full}); n != int64(room) || err != full {
			t.Errorf("WriteTo with room for %d bytes = %d, %v; want the writer's error", room, n, err)
		}
		if n, err := table.WriteTo(&writer{room: room}); n != int64(room) || err != io.ErrShortWrite {
			t.Errorf("WriteTo with room for %d bytes = %d, %v; want io.ErrShortWrite", room, n, err)
		}
	}
	w := writer{room: 1 << 30}
	n, err := table.WriteTo(&w)
	if text := strings.Repeat(builtin[1].String()+"\n", 5000); n != int64(len(text)) || err != nil || w.text.String() != text {
		t.Errorf("WriteTo = %d, %v, and not the row again and again", n, err)
	}
	if most := 1 + int(n)>>15; w.calls > most {
		t.Errorf("WriteTo makes %d writes of %d bytes; want at most %d", w.calls, n, most)
	}
}

// The readers.

func mustRead(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

const header = "Service Name,Port Number,Transport Protocol,Description\n"

// A format is one that the package reads, with lines to test it.
type format struct {
	parse     func(io.Reader) (*ports.Table, error)
	header    string
	good      string   // a line that is a row with the keyword "a"
	bad       []string // lines that cannot be read
	fragments []string // what texts are made of, good and bad
}

var formats = map[string]format{
	"Parse": {ports.Parse, "", "1/tcp\ta\n", []string{"bad\n"}, []string{
		"1", "0", "7-9", "65535", "65536", "9-7", "/tcp", "/udp", "/tcp, udp", "/ udp", ",", "/", "\t", "  ", " ", "\n", "\r\n", "\n\n",
		"-", "name", "NAME", "a-long-name-of-many-bytes", "Some words", ";", "; alias=", ";alias=x", "; alias=a b. ", ".", "#", "# c\n", "\r",
		"\x00", "\xff", "\u00e9", "\ufeff", "\u0085",
	}},
	"ParseServices": {ports.ParseServices, "", "a 1/tcp\n", []string{"bad\n"}, []string{
		"name", "NAME", "914c/g", "-", "1/tcp", "1/udp", "2-3/tcp", "3-2/tcp", "65536/udp", "1/sctp", "1/", "/tcp", "1", "1/t p", "\t", " ", "\t\t",
		"alias", "end.", "b;", "alias=c", "#", " # a comment", "; alias=x y", ";alias=", "; alias=alias=c", "\n", "\r\n", "\n", "\r", "\x00", "\xff", "\u00e9",
	}},
	"ParseIANA": {ports.ParseIANA, header, "a,1,tcp,\n", []string{"bad\n", "b\"d\n"}, []string{
		"name", "a b", "a b; alias=", "a b; alias=c", "; alias=x", "-", ",", ",", ",", ",", "1", "2-3", "3-2", "65536", "tcp", "udp", "sctp", "t p",
		"\n", "\r\n", "\n", "name,1,tcp,", "name,1,udp,", ",2,,", "\"", "\"\"", "\"quoted\"", "\" over\n lines \"", "\"a \"\"b\"\"\"", " ", "\t",
		"text", "end.", "\x00", "\xff", "\u00e9", "\r",
	}},
}

// randomText returns n fragments, without a header.
func (f format) randomText(r *rand.Rand, n int) (text string) {
	for range n {
		text += f.fragments[r.IntN(len(f.fragments))]
	}
	return text
}

// checkRows checks that a text has no errors, and which rows.
func checkRows(t *testing.T, format, text string, want []ports.Assignment) {
	t.Helper()
	table, err := formats[format].parse(strings.NewReader(text))
	if err != nil {
		t.Errorf("%s(%q): %v", format, text, err)
		return
	}
	if have := rowsOf(table); !slices.Equal(have, want) {
		t.Errorf("%s(%q) = %#v\nwant %#v", format, text, have, want)
	}
	checkTable(t, table)
}

func TestParse(t *testing.T) {
	for _, test := range []struct {
		text string
		want []ports.Assignment
	}{
		{"", nil},
		{"\n\r\n \t \n# comment\n  # comment\n#", nil},
		{"\ufeff", nil},
		{"\ufeff9/tcp\tdiscard\r\n", []ports.Assignment{{9, 9, ports.TCP, "discard", "", ""}}},
		{"9/udp  discard", []ports.Assignment{{9, 9, ports.UDP, "discard", "", ""}}},
		{"  9/udp  discard  \t\r", []ports.Assignment{{9, 9, ports.UDP, "discard", "", ""}}},
		{"9\tdiscard", []ports.Assignment{{9, 9, both, "discard", "", ""}}},
		{"224-241\t-\tReserved", []ports.Assignment{{224, 241, both, "", "Reserved", ""}}},
		{"7-7/tcp\tx", []ports.Assignment{{7, 7, ports.TCP, "x", "", ""}}},
		{"0-65535/udp\tx", []ports.Assignment{{0, 65535, ports.UDP, "x", "", ""}}},
		{"00080/tcp\tx", []ports.Assignment{{80, 80, ports.TCP, "x", "", ""}}},
		{"69/ udp\ttftp", []ports.Assignment{{69, 69, ports.UDP, "tftp", "", ""}}},
		{"69  /  tcp  ,  udp  tftp", []ports.Assignment{{69, 69, both, "tftp", "", ""}}},
		{"69/udp,tcp\t\ttftp\t\tTrivial", []ports.Assignment{{69, 69, both, "tftp", "Trivial", ""}}},
		{"69/TCP\ttftp \tTrivial", []ports.Assignment{{69, 69, ports.TCP, "tftp", "Trivial", ""}}},
		{"1/tcp\tx  \u0120  b\t c   d ", []ports.Assignment{{1, 1, ports.TCP, "x", "\u0120 b c d", ""}}},
		{"1/tcp  x  -", []ports.Assignment{{1, 1, ports.TCP, "x", "-", ""}}},
		{"1/tcp  -  -", []ports.Assignment{{1, 1, ports.TCP, "", "-", ""}}},
		{"1/tcp  -  ; alias=a", []ports.Assignment{{1, 1, ports.TCP, "", "", "a"}}},
		{"1/tcp  x  D; alias=a b", []ports.Assignment{{1, 1, ports.TCP, "x", "D", "a b"}}},
		{"1/tcp  x  D;alias=a  b", []ports.Assignment{{1, 1, ports.TCP, "x", "D", "a b"}}},
		{"1/tcp  x  D ;  alias= a", []ports.Assignment{{1, 1, ports.TCP, "x", "D", "a"}}},
		{"1/tcp  x  D; alias=a.", []ports.Assignment{{1, 1, ports.TCP, "x", "D.", "a"}}},
		{"1/tcp  x  D; alias=a b . E. F", []ports.Assignment{{1, 1, ports.TCP, "x", "D. E. F", "a b"}}},
		{"1/tcp  x  D; alias=a.b c", []ports.Assignment{{1, 1, ports.TCP, "x", "D", "a.b c"}}},
		{"1/tcp  x  D. E; alias=a", []ports.Assignment{{1, 1, ports.TCP, "x", "D. E", "a"}}},
		{"1/tcp  x  D; E; alias=a", []ports.Assignment{{1, 1, ports.TCP, "x", "D; E", "a"}}},
		{"1/tcp  x  D;;alias=a", []ports.Assignment{{1, 1, ports.TCP, "x", "D;", "a"}}},
		{"1/tcp  x  D; alias =a", []ports.Assignment{{1, 1, ports.TCP, "x", "D; alias =a", ""}}},
		{"1/tcp  x  alias=a", []ports.Assignment{{1, 1, ports.TCP, "x", "alias=a", ""}}},
		{"1/tcp  x  # D", []ports.Assignment{{1, 1, ports.TCP, "x", "# D", ""}}},
		{"1/tcp  x\n1/tcp  x\n1/udp  x", []ports.Assignment{{1, 1, ports.TCP, "x", "", ""}, {1, 1, ports.TCP, "x", "", ""}, {1, 1, ports.UDP, "x", "", ""}}},
	} {
		checkRows(t, "Parse", test.text, test.want)
	}
}

func TestParseServices(t *testing.T) {
	checkRows(t, "ParseServices", mustRead(t, "sample.services"), []ports.Assignment{
		{1, 1, both, "tcpmux", "TCP port service multiplexer", ""},
		{7, 7, ports.TCP, "echo", "", ""},
		{9, 9, both, "discard", "the sink", "sink null"},
		{24, 24, ports.UDP, "", "any private mail system", ""},
		{137, 137, ports.TCP, "netbios-ns", "a # in a comment", "netbios_ns"},
		{211, 211, ports.TCP, "914c/g", "Texas Instruments 914C/G", "914c-g 914cg"},
		{564, 564, ports.TCP, "9pfs", "", ""},
		{6000, 6063, ports.TCP, "x11", "X Window System", ""},
		{80, 80, ports.TCP, "http", "World Wide Web", "www www-http HTTP"},
		{514, 514, ports.UDP, "syslog", "", ""},
		{7800, 7800, ports.UDP, "asr", "", "Apple Software Restore"},
		{65535, 65535, ports.TCP, "last", "", ""},
	})
	for _, test := range []struct {
		text string
		want []ports.Assignment
	}{
		{"", nil},
		{"\ufeffa 1/tcp", []ports.Assignment{{1, 1, ports.TCP, "a", "", ""}}},
		{"a 1/tcp\na 1/udp\na 1/tcp\nb 1/tcp\na 1/udp\n", []ports.Assignment{
			{1, 1, both, "a", "", ""}, {1, 1, tcp, "b", "", ""}, {1, 1, udp, "a", "", ""}}},
		{"a 1/tcp\na 1/tcp\n", []ports.Assignment{{1, 1, ports.TCP, "a", "", ""}}},
		{"a 1/tcp\na 1/udp b\na 1-2/udp\nA 1/udp\na 1/udp # x\na 2/udp", []ports.Assignment{
			{1, 1, ports.TCP, "a", "", ""}, {1, 1, ports.UDP, "a", "", "b"}, {1, 2, ports.UDP, "a", "", ""},
			{1, 1, ports.UDP, "A", "", ""}, {1, 1, ports.UDP, "a", "x", ""}, {2, 2, ports.UDP, "a", "", ""}}},
		{"a 1/tcp b #\tD;\talias=c d", []ports.Assignment{{1, 1, ports.TCP, "a", "D", "b c d"}}},
		{"a 1/tcp # D; alias=c. E", []ports.Assignment{{1, 1, ports.TCP, "a", "D. E", "c"}}},
		{"1/x 2/tcp", []ports.Assignment{{2, 2, ports.TCP, "1/x", "", ""}}},
		{"1/tcp x", []ports.Assignment{{1, 1, ports.TCP, "", "", "x"}}},
		{"1/tcp /x", []ports.Assignment{{1, 1, ports.TCP, "", "", "/x"}}},
		{"1-2/tcp x 3/tcp", []ports.Assignment{{1, 2, ports.TCP, "", "", "x 3/tcp"}}},
		{"1-2/x 3-4/udp y", []ports.Assignment{{3, 4, ports.UDP, "1-2/x", "", "y"}}},
		{"- 1/tcp # x\n- 2/tcp - a", []ports.Assignment{{1, 1, ports.TCP, "", "x", ""}, {2, 2, ports.TCP, "", "", "- a"}}},
		{"a 1/tcp # \xe9\xff\xc3\xa9\n# \xff", []ports.Assignment{{1, 1, ports.TCP, "a", "\ufffd\ufffd\u00e9", ""}}},
		{"a 1/tcp6\na 1/udp4\na 1/ip\na 1/ax.25\na 1/iso-tp4\na 1/a+b_c", nil},
		{"a 70000/sctp\na 2-1/SCTP\na 1-/ddp\n70000/dccp x\na 1-65536/divert b. c", nil},
		{"a 1/sctp \x00\n# \x00\xff\na 1/udp", []ports.Assignment{{1, 1, ports.UDP, "a", "", ""}}},
	} {
		checkRows(t, "ParseServices", test.text, test.want)
	}
}

func TestParseIANA(t *testing.T) {
	checkRows(t, "ParseIANA", mustRead(t, "sample.csv"), []ports.Assignment{
		{0, 0, both, "", "Reserved", ""},
		{22, 22, both, "ssh", "The Secure Shell (SSH) Protocol", ""},
		{25, 25, both, "smtp", "Simple Mail Transfer", ""},
		{26, 26, both, "", "unassigned", ""},
		{63, 63, tcp, "whoispp", `whois++ IANA assigned this well-formed service name as a replacement for "whois++".`, ""},
		{63, 63, tcp, "whois++", "whois++", ""},
		{63, 63, udp, "whoispp", `whois++ IANA assigned this well-formed service name as a replacement for "whois++".`, ""},
		{225, 241, both, "", "Reserved", ""},
		{443, 443, both, "https", "http protocol over TLS/SSL", ""},
		{6000, 6063, ports.TCP, "x11", "X Window System", ""},
		{17007, 17007, ports.TCP, "isode-dua", "", ""},
		{3283, 3283, ports.TCP, "", "Net Assistant (old): Net Assistant", ""},
		{3284, 3284, ports.TCP, "", "Net Assistant (old)", ""},
		{4413, 4413, ports.TCP, "forte", "FORT\u00c9 Vision", ""},
		{4414, 4414, ports.UDP, "quoted", `in "quotes", all`, ""},
		{4415, 4415, ports.UDP, "quotes", `"in quotes"`, ""},
	})
	checkRows(t, "ParseIANA", mustRead(t, "sample-crlf.csv"), []ports.Assignment{
		{53, 53, both, "domain", "Domain Name Server", ""},
		{54, 54, ports.TCP, "xns-ch", "Fields of a record over lines", ""},
	})
	// A record of another protocol is skipped whatever else it says, and so is one
	// without a port.
	checkRows(t, "ParseIANA", header+"a,8x,sctp,\x00\n\xff,70000,UDP-Lite,\ta; alias=\na b;alias=,9-1,dccp,\na,,tcp,\x00\n", nil)
	// Names that become descriptions, line ends around values, columns that are
	// there twice.
	for _, test := range []struct {
		text string
		want ports.Assignment
	}{
		{header + "a b; alias=c,1,tcp,x", ports.Assignment{1, 1, tcp, "", "a b: x", "c"}},
		{header + "a b; alias=c,1,tcp,x; alias=d", ports.Assignment{1, 1, tcp, "", "a b: x", "c d"}},
		{header + "a b; alias=c. d,1,tcp,", ports.Assignment{1, 1, tcp, "", "a b. d", "c"}},
		{header + "a b,1,tcp,: x", ports.Assignment{1, 1, tcp, "", "a b: : x", ""}},
		{header + "; alias=c,1,tcp,x", ports.Assignment{1, 1, tcp, "", "x", "c"}},
		{"Service Name,Notes,Port Number,Transport Protocol,Description\na,\x00\xff,1,tcp,d", ports.Assignment{1, 1, tcp, "a", "d", ""}},
		{header + "\"\na\r\n\",\"\n 1\n\",\"\r\n\ttcp\n\",\" d\n\"", ports.Assignment{1, 1, tcp, "a", "d", ""}},
		{"Port Number,Service Name,Transport Protocol,Description,Port Number\n1,a,tcp,d,2", ports.Assignment{1, 1, tcp, "a", "d", ""}},
		{"Service Name,Port Number,Transport Protocol,Description,Service Name\na,1,tcp,d,b", ports.Assignment{1, 1, tcp, "a", "d", ""}},
		{"Transport Protocol,Service Name,Port Number,Description,Transport Protocol\ntcp,a,1,d,udp", ports.Assignment{1, 1, tcp, "a", "d", ""}},
		{"Description,Service Name,Port Number,Transport Protocol,Description\nd,a,1,tcp,e", ports.Assignment{1, 1, tcp, "a", "d", ""}},
	} {
		checkRows(t, "ParseIANA", test.text, []ports.Assignment{test.want})
	}
}

// TestNmap checks the third column of nmap-services, a frequency, and the name
// "unknown".
func TestNmap(t *testing.T) {
	for text, want := range map[string]string{
		"http\t80/tcp\t0.484143\t# World Wide Web HTTP": "80/tcp          http            World Wide Web HTTP",
		"a 1/tcp 0.5":                       "1/tcp           a",
		"a 1/tcp 00.000 b 1.5 c # D":        "1/tcp           a               D; alias=b 1.5 c",
		"a 1/tcp b 0.5":                     "1/tcp           a               ; alias=b 0.5",
		"a 1/tcp 0.5.1":                     "1/tcp           a               ; alias=0.5.1",
		"a 1/tcp .5":                        "1/tcp           a               ; alias=.5",
		"a 1/tcp 1":                         "1/tcp           a               ; alias=1",
		"a 1/tcp 1,5":                       "1/tcp           a               ; alias=1,5",
		"a 1/tcp 1.5e":                      "1/tcp           a               ; alias=1.5e",
		"a 1/tcp \u0661.5":                  "1/tcp           a               ; alias=\u0661.5",
		"1/tcp 0.5 # D":                     "1/tcp           -               D",
		"unknown 1/tcp 0.5 # D":             "1/tcp           -               D",
		"unknown 1/tcp 0.5 b":               "1/tcp           -               ; alias=b",
		"unknown 1/tcp 0.5 # ;alias=b":      "1/tcp           -               ; alias=b",
		"Unknown 1/tcp 0.5":                 "1/tcp           Unknown",
		"unknown 1/tcp":                     "1/tcp           unknown",
		"unknown 1/tcp b":                   "1/tcp           unknown         ; alias=b",
		"unknown 1/tcp 0.5":                 "",
		"unknown\t1/udp\t0.000330\t#\n":     "",
		"unknown 1/tcp 0.5\na 1/udp 0.25\n": "1/udp           a",
		"a 1/tcp 0.5\na 1/udp 0.25\n":       "1/tcp, udp      a",
	} {
		table, err := ports.ParseServices(strings.NewReader(text))
		if err != nil {
			t.Errorf("ParseServices(%q): %v", text, err)
			continue
		}
		if have := table.ByNumber(80, tcp).String() + table.ByNumber(1, both).String(); have != want {
			t.Errorf("ParseServices(%q) = %q; want %q", text, have, want)
		}
	}
}

// TestFileOrder checks that the rows for each port and protocol, and the port of
// each name and protocol, are in the order of the file. The texts are random, with
// many lines that are equal but for the protocol.
func TestFileOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(15, 16))
	oneOf := func(s ...string) string { return s[r.IntN(len(s))] }
	for range 2000 {
		services, registry := "", header
		var inServices, inRegistry []ports.Assignment // a line each
		for range r.IntN(12) {
			a := ports.Assignment{Port: uint16(1 + r.IntN(3)), Protocols: ports.Protocol(1 + r.IntN(2)),
				Keyword: oneOf("a", "b", "c"), Description: oneOf("", "D"), Aliases: oneOf("", "", "c d")}
			a.Last = a.Port
			services += fmt.Sprintf("%s %d/%v %s #%s\n", a.Keyword, a.Port, a.Protocols, a.Aliases, a.Description)
			inServices = append(inServices, a)
			a.Aliases = ""
			registry += fmt.Sprintf("%s,%d,%v,%s\n", a.Keyword, a.Port, a.Protocols, a.Description)
			inRegistry = append(inRegistry, a)
		}
		checkOrder(t, "ParseServices", services, inServices)
		checkOrder(t, "ParseIANA", registry, inRegistry)
	}
	const alike = "http 80/tcp #a\nwww 80/tcp\nhttp 80/udp #b\nwww 80/udp\n" +
		"alt 591/tcp #a\nalt 8080/tcp #b\nalt 591/udp #c\nalt 8080/udp #b\n"
	table, err := ports.ParseServices(strings.NewReader(alike))
	if err != nil || table.ByNumber(80, udp).Keyword() != "http" {
		t.Errorf("80/udp is %v, %v; want http first", table.ByNumber(80, udp), err)
	}
	if port, err := table.LookupPort("udp", "alt"); port != 591 {
		t.Errorf("LookupPort(udp, alt) = %d, %v; want 591", port, err)
	}
}

// checkOrder checks the order of the rows of a text against its lines.
func checkOrder(t *testing.T, format, text string, lines []ports.Assignment) {
	t.Helper()
	table, err := formats[format].parse(strings.NewReader(text))
	if err != nil {
		t.Fatalf("%s(%q): %v", format, text, err)
	}
	// One row may stand for several lines that are next to each other.
	compact := func(rows []ports.Assignment, q ports.Protocol) []ports.Assignment {
		rows = slices.Clone(rows)
		for i := range rows {
			rows[i].Protocols = q
		}
		return slices.Compact(rows)
	}
	names := namesOf(lines)
	for _, q := range []ports.Protocol{tcp, udp} {
		for port := range uint16(5) {
			want := compact(rowsByNumber(lines, port, q), q)
			if have := compact(rowsOf(table.ByNumber(port, q)), q); !slices.Equal(have, want) {
				t.Fatalf("%s(%q): %d/%v = %v; want %v", format, text, port, q, have, want)
			}
		}
		for _, name := range []string{"a", "b", "c", "d"} {
			want, ok := names.servicePort(q.String(), name)
			if port, err := table.LookupPort(q.String(), name); port != want || (err == nil) != ok {
				t.Fatalf("%s(%q): LookupPort(%v, %s) = %d, %v; want %d", format, text, q, name, port, err, want)
			}
		}
	}
}

// TestCSV checks the CSV reader of ParseIANA against encoding/csv: all short
// texts of the characters that matter, and random longer ones.
func TestCSV(t *testing.T) {
	const alphabet = "\",\n\ra "
	var texts func(prefix string, n int)
	texts = func(prefix string, n int) {
		checkCSV(t, prefix)
		if n > 0 {
			for _, c := range alphabet {
				texts(prefix+string(c), n-1)
			}
		}
	}
	texts("", 5)
	r := rand.New(rand.NewPCG(9, 10))
	for range 20000 {
		b := make([]byte, r.IntN(30))
		for i := range b {
			b[i] = alphabet[r.IntN(len(alphabet))]
		}
		checkCSV(t, string(b))
	}
}

// checkCSV checks the records and errors of a text against those of
// encoding/csv, which is started again on the next line where a quote is never
// closed.
func checkCSV(t testing.TB, text string) {
	t.Helper()
	var want []ports.CSVRecord
	line := 1
	for rest := text; rest != ""; {
		r := csv.NewReader(strings.NewReader(rest))
		r.FieldsPerRecord = -1
		next := ""
		for {
			record, err := r.Read()
			if err == io.EOF {
				break
			}
			var e *csv.ParseError
			if !errors.As(err, &e) {
				want = append(want, ports.CSVRecord{Fields: record, N: len(record)})
				continue
			}
			lines := strings.SplitAfter(rest, "\n")
			if e.Err == csv.ErrBareQuote || e.Column <= len(lines[e.Line-1]) && lines[e.Line-1][e.Column-1] == '"' {
				want = append(want, ports.CSVRecord{Line: line + e.Line - 1, Column: e.Column})
				continue
			}
			quote := openQuote(rest)
			start := strings.LastIndexByte(rest[:quote], '\n') + 1
			above := strings.Count(rest[:quote], "\n")
			want = append(want, ports.CSVRecord{Line: line + above, Column: 1 + quote - start})
			next = strings.Join(lines[above+1:], "")
			line += above + 1
		}
		rest = next
	}
	errs := 0
	if last := slices.IndexFunc(want, func(r ports.CSVRecord) bool { errs += min(r.Line, 1); return errs == 100 }); last >= 0 {
		want = want[:last+1] // parsing ends there
	}
	for _, need := range []int{math.MaxInt, 2, 1} {
		have := ports.CSVRecords(text, need)
		for i := range have {
			have[i].Fields = have[i].Fields[:min(need, len(have[i].Fields))]
		}
		for i := range want {
			want[i].Fields = want[i].Fields[:min(need, len(want[i].Fields))]
		}
		if !slices.EqualFunc(have, want, func(a, b ports.CSVRecord) bool { return reflect.DeepEqual(a, b) }) {
			t.Fatalf("records of %q, of which %d fields are needed\n= %v\nwant %v", text, need, have, want)
		}
	}
}

// openQuote returns the place of the quote that is never closed: the last one
// where a field can start.
func openQuote(text string) int {
	for i := len(text) - 1; i >= 0; i-- {
		if text[i] != '"' {
			continue
		}
		r := csv.NewReader(strings.NewReader(text[:i] + "x"))
		r.FieldsPerRecord = -1
		var last []string
		var err error
		for {
			record, e := r.Read()
			if e == io.EOF {
				break
			}
			last, err = record, e
		}
		if err == nil && last[len(last)-1] == "x" {
			return i
		}
	}
	panic("no open quote in " + strconv.Quote(text))
}

// TestParseErrors checks texts with one error. The marks « and » are around the
// text of the error.
func TestParseErrors(t *testing.T) {
	for _, test := range []struct {
		format, text string
		err          error
	}{
		{"Parse", "80/tcp  www\n«70000»/tcp  x", ports.ErrRange},
		{"Parse", "80/tcp  www\r\n\r\n # c\r\n  «65536»\tx\r\n", ports.ErrRange},
		{"Parse", "«99999999999999999999999»/tcp  x", ports.ErrRange},
		{"Parse", "\ufeff«70000»/tcp  x", ports.ErrRange},
		{"Parse", "80-«70000»/tcp  x", ports.ErrRange},
		{"Parse", "«80-79»/tcp  x", ports.ErrOrder},
		{"Parse", "«http»  x", ports.ErrPort},
		{"Parse", "«/tcp»  x", ports.ErrPort},
		{"Parse", "«-80»/tcp  x", ports.ErrPort},
		{"Parse", "«+80»/tcp  x", ports.ErrPort},
		{"Parse", "«80-»/tcp  x", ports.ErrPort},
		{"Parse", "80-«81-82»/tcp  x", ports.ErrPort},
		{"Parse", "«0x50»/tcp  x", ports.ErrPort},
		{"Parse", "«80,81»/tcp  x", ports.ErrPort},
		{"Parse", "«\u0668\u0660»/tcp  x", ports.ErrPort},
		{"Parse", "80/«tpc»  x", ports.ErrProtocol},
		{"Parse", "80/tcp, «sctp»  x", ports.ErrProtocol},
		{"Parse", "80/«tcp/udp»  x", ports.ErrProtocol},
		{"Parse", "80/tcp,udp, «x»", ports.ErrProtocol},
		{"Parse", "  «80/»", ports.ErrProtocol},
		{"Parse", "«80/tcp,»", ports.ErrProtocol},
		{"Parse", "«80/tcp,»,udp  x", ports.ErrProtocol},
		{"Parse", "80/tcp «www» World", ports.ErrColumn},
		{"Parse", "80 «www»", ports.ErrColumn},
		{"Parse", "80/tcp  «World Wide Web»", ports.ErrKeyword},
		{"Parse", "80/tcp\t«World Wide Web»\tHTTP", ports.ErrKeyword},
		{"Parse", "80\t/«x»", ports.ErrProtocol},
		{"Parse", "«80/tcp»", ports.ErrEmpty},
		{"Parse", "«80/tcp  -»", ports.ErrEmpty},
		{"Parse", "80/tcp  www  «World; alias=»", ports.ErrAlias},
		{"Parse", "80/tcp  www  «World; alias= . x»", ports.ErrAlias},
		{"Parse", "80/tcp  www  «World; alias=. x»", ports.ErrAlias},
		{"Parse", "80/tcp  www  «World; alias=a; alias=b»", ports.ErrAlias},
		{"Parse", "80/tcp  www  «World; alias=a. Wide; alias=b»", ports.ErrAlias},
		{"Parse", "80/tcp  www  World «\x00»Wide", ports.ErrControl},
		{"Parse", "80/tcp  www  World«\r»Wide", ports.ErrControl},
		{"Parse", "80/tcp  www«\v»  World", ports.ErrControl},
		{"Parse", "80/tcp«\x7f»  www", ports.ErrControl},
		{"Parse", "80/tcp  www  World Wide Web«\u009f»", ports.ErrControl},
		{"Parse", "«\f»80/tcp  www", ports.ErrControl},
		{"Parse", "80/tcp  a b«\x01»", ports.ErrControl},
		{"Parse", "80/tcp  www«\r» \n", ports.ErrControl},
		{"Parse", "80/tcp  www«\r»\r\n", ports.ErrControl},
		{"Parse", "«\r»\r\n", ports.ErrControl},
		{"Parse", "# comment «\x1b»[m", ports.ErrControl},
		{"Parse", "80/tcp  www  World Wide «\xff»Web", ports.ErrUTF8},
		{"Parse", "80/tcp  «\xc0»\x80", ports.ErrUTF8},
		{"Parse", "# \u00e9 «\xe9»", ports.ErrUTF8},
		{"Parse", "80/tcp  www\n80/tcp  www «\xed»\xa0\x80", ports.ErrUTF8},

		{"ParseServices", "a 1/tcp\nabc «70000»/tcp x # y", ports.ErrRange},
		{"ParseServices", "«70000»/tcp x", ports.ErrRange},
		{"ParseServices", "«a»", ports.ErrPort},
		{"ParseServices", "«a»#", ports.ErrPort},
		{"ParseServices", "a «b»/tcp", ports.ErrPort},
		{"ParseServices", "a «-1»/tcp", ports.ErrPort},
		{"ParseServices", "a\t«/tcp»", ports.ErrPort},
		{"ParseServices", "a «1-»/tcp", ports.ErrPort},
		{"ParseServices", "a «2-1»/tcp", ports.ErrOrder},
		{"ParseServices", "a «usr»/bin", ports.ErrPort},
		{"ParseServices", "a «/sctp»", ports.ErrPort},
		{"ParseServices", "a «80» tcp", ports.ErrProtocol},
		{"ParseServices", "a «80/» tcp", ports.ErrProtocol},
		{"ParseServices", "a «80/tcp/udp»", ports.ErrProtocol},
		{"ParseServices", "a «80/tcp,udp»", ports.ErrProtocol},
		{"ParseServices", "a «80,tcp»", ports.ErrPort},
		{"ParseServices", "914c/g «211» tcp", ports.ErrProtocol},
		{"ParseServices", "  «24/udp»", ports.ErrEmpty},
		{"ParseServices", "«- 24/udp #» ", ports.ErrEmpty},
		{"ParseServices", "«,a» 24/udp", ports.ErrKeyword},
		{"ParseServices", "a 24/udp «b. c»", ports.ErrAlias},
		{"ParseServices", "a 24/udp «1.»", ports.ErrAlias},
		{"ParseServices", "a 24/udp 0.5 «b. c»", ports.ErrAlias},
		{"ParseServices", "unknown «70000»/udp 0.5", ports.ErrRange},
		{"ParseServices", "unknown 1/udp 0.5 #«\x00»", ports.ErrControl},
		{"ParseServices", "unknown 1/udp 0.5 #«; alias=»", ports.ErrAlias},
		{"ParseServices", "«- 1/udp 0.5»", ports.ErrEmpty},
		{"ParseServices", "a 24/udp b #«x; alias=»", ports.ErrAlias},
		{"ParseServices", "a 24/udp #«x; alias=y ; alias=z»", ports.ErrAlias},
		{"ParseServices", "a 24/udp b #«x; alias=y. z; alias=c»", ports.ErrAlias},
		{"ParseServices", "a 24/udp # x«\r»y", ports.ErrControl},
		{"ParseServices", "a 24/udp«\r» ", ports.ErrControl},
		{"ParseServices", "«\r»\r\n", ports.ErrControl},
		{"ParseServices", "x 1/sctp«\r»ssh 22/tcp\r", ports.ErrControl},
		{"ParseServices", "a 24/udp b«\xff»", ports.ErrUTF8},
		{"ParseServices", "# \xff\na«\xff» 24/udp", ports.ErrUTF8},

		{"ParseIANA", header + "http,«70000»,tcp,x", ports.ErrRange},
		{"ParseIANA", "\ufeff" + header + "http,80,tcp,x\r\n\r\nhttp,\"«99999»\",tcp,x", ports.ErrRange},
		{"ParseIANA", header + "http, «x80»,tcp,x", ports.ErrPort},
		{"ParseIANA", header + "http,«10-9»,tcp,x", ports.ErrOrder},
		{"ParseIANA", header + "http,80,«tcp/udp»,x", ports.ErrProtocol},
		{"ParseIANA", header + "http,80,\" «t c p»\",x", ports.ErrProtocol},
		{"ParseIANA", header + ",«80»,tcp,", ports.ErrEmpty},
		{"ParseIANA", header + "«-»,80,tcp,x", ports.ErrKeyword},
		{"ParseIANA", header + "\"«,udp»\",80,tcp,x", ports.ErrKeyword},
		{"ParseIANA", header + "a,1,tcp,\"x\ny\"\nhttp,80,tcp,«x; alias=»", ports.ErrAlias},
		{"ParseIANA", header + "http,80,tcp,«x; alias=a; alias=b»", ports.ErrAlias},
		{"ParseIANA", header + "http,80,tcp,x«\x00»", ports.ErrControl},
		{"ParseIANA", header + "ht\u00e9«\xff»tp,8\xfe0,tcp,x\x00", ports.ErrUTF8},
		{"ParseIANA", header + "http,70000,t p,x«\x00»", ports.ErrControl},
		{"ParseIANA", header + "http,80«\x01»,tcp\xff,x", ports.ErrControl},
		{"ParseIANA", header + "http,80,t«\x01»cp,x\x02", ports.ErrControl},
		{"ParseIANA", header + "http,80,sc«\x01»tp,x", ports.ErrControl},
		{"ParseIANA", header + "«http,80,sctp»", ports.ErrCSV},
		{"ParseIANA", "Transport Protocol,Port Number,Service Name,Description\ntc«\x01»p,8\x020,http\x03,x", ports.ErrControl},
		{"ParseIANA", "Transport Protocol,Port Number,Service Name,Description\ntcp,8«\x02»0,http\x03,x", ports.ErrControl},
		{"ParseIANA", "Description,Transport Protocol,Port Number,Service Name\nx,tcp,80,http«\x03»", ports.ErrControl},
		{"ParseIANA", "Description,Service Name,Port Number,Transport Protocol\n«\xff»,\xfe,80,tcp", ports.ErrUTF8},
		{"ParseIANA", header + "«a b; alias=»,1,tcp,", ports.ErrAlias},
		{"ParseIANA", header + "«a b; alias=»,1,tcp,x", ports.ErrAlias},
		{"ParseIANA", header + "«a b; alias=c; alias=d»,1,tcp,x", ports.ErrAlias},
		{"ParseIANA", header + "a b; alias=c,1,tcp,«x; alias=»", ports.ErrAlias},
		{"ParseIANA", header + "a b,1,tcp,«x; alias=d; alias=e»", ports.ErrAlias},
		{"ParseIANA", header + "ht«\x00»tp,80,tcp,x", ports.ErrControl},
		{"ParseIANA", header + "http,80,tcp,\"x\ny \"\"z\"\" «\x01»\"", ports.ErrControl},
		{"ParseIANA", header + "http,80,tcp,\"\"\"z\"\", «\x01»\"", ports.ErrControl},
		{"ParseIANA", header + "http,80,tcp,\"x\r\n«\xff»\"", ports.ErrUTF8},
		{"ParseIANA", "Port Number,Service Name,Transport Protocol,Description\n80,ht«\xff»tp,tcp,x", ports.ErrUTF8},
		{"ParseIANA", header + "«http,80,tcp»", ports.ErrCSV},
		{"ParseIANA", header + "«http,80,tcp,x,y»", ports.ErrCSV},
		{"ParseIANA", header + "http,80,tcp,x«\"y»", ports.ErrCSV},
		{"ParseIANA", header + "http,80,tcp,x\nhttp,80,tcp,«\"x»\nhttp,80,tcp,y\n", ports.ErrCSV},
		{"ParseIANA", "Service Name,«\"Port»", ports.ErrCSV},
		{"ParseIANA", "\ufeffService Name,«\"Port»", ports.ErrCSV},
	} {
		before, quoted, after := cutMarks(t, test.text)
		want := ports.ParseError{
			Line:   1 + strings.Count(before, "\n"),
			Column: len(before) - strings.LastIndexByte(before, '\n'),
			Text:   quoted,
			Err:    test.err,
		}
		table, err := formats[test.format].parse(strings.NewReader(before + quoted + after))
		var errs ports.ParseErrors
		if !errors.As(err, &errs) || len(errs) != 1 || !errors.Is(err, test.err) {
			t.Errorf("%s(%q) = %v; want one ParseError, %v", test.format, test.text, err, test.err)
			continue
		}
		if have := *errs[0]; have != want {
			t.Errorf("%s(%q) = %v, text %q; want %v, text %q", test.format, test.text, &have, have.Text, &want, want.Text)
		}
		if table != nil && table.Len() == 0 {
			t.Errorf("%s(%q) has a table without rows", test.format, test.text)
		}
	}
}

// TestControl checks which characters no reader accepts, as they turn text around
// or break lines, and some that it does.
func TestControl(t *testing.T) {
	const bad = "\x7f\u0080\u009f\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
	const good = "\u00a0\u200b\u200c\u200d\u2027\u202f\u2065\u206a\ufeff\ufffd\u061b\u061d"
	for _, c := range bad + good {
		accepted := strings.ContainsRune(good, c)
		check := func(call string, table *ports.Table, err error) {
			t.Helper()
			isControl := errors.Is(err, ports.ErrControl)
			if accepted && (err != nil || table.ByKeyword("k").Len() != 1) || !accepted && (!isControl || table != nil) {
				t.Errorf("%s with %+q: %v, %v; want a row: %v", call, c, table, err, accepted)
			}
		}
		for _, text := range []string{"1/tcp\tk\ta%cb", "1/tcp\tk\t;alias=a%cb", "1/tcp\tk%[1]c\t;alias=k"} {
			table, err := ports.Parse(strings.NewReader(fmt.Sprintf(text, c)))
			check("Parse", table, err)
		}
		for _, text := range []string{"k 1/tcp # a%cb", "k 1/tcp a%cb", "a%cb 1/tcp k"} {
			table, err := ports.ParseServices(strings.NewReader(fmt.Sprintf(text, c)))
			check("ParseServices", table, err)
		}
		for _, text := range []string{"k,1,tcp,a%cb", "k%c,1,tcp,;alias=k"} {
			table, err := ports.ParseIANA(strings.NewReader(header + fmt.Sprintf(text, c)))
			check("ParseIANA", table, err)
		}
		text := "a" + string(c) + "b"
		for _, a := range []ports.Assignment{
			{Protocols: tcp, Keyword: "k", Description: text}, {Protocols: tcp, Keyword: "k", Aliases: text},
			{Protocols: tcp, Keyword: text, Aliases: "k"},
		} {
			table, err := ports.NewTable(a)
			check("NewTable", table, err)
		}
	}
}

// TestNoRows checks that a text with errors and not one row gives no table.
func TestNoRows(t *testing.T) {
	utf16 := "\xff\xfea\x00 \x001\x00/\x00t\x00c\x00p\x00\n\x00b\x00\n\x00c\x00\n\x00"
	for _, test := range []struct{ format, text string }{
		{"Parse", utf16}, {"ParseServices", utf16}, {"ParseIANA", utf16},
		{"Parse", "# c\n\nbad"}, {"ParseServices", "# c\na 1/sctp\nbad\n"}, {"ParseIANA", header + "a,1,sctp,\na,,,\nbad\n"},
	} {
		if table, err := formats[test.format].parse(strings.NewReader(test.text)); table != nil || err == nil {
			t.Errorf("%s(%q) = %v, %v; want no table, and errors", test.format, test.text, table, err)
		}
	}
	for _, test := range []struct{ format, text string }{
		{"Parse", "# c\n"}, {"ParseServices", "# c\na 1/sctp\n"}, {"ParseIANA", header + "a,1,sctp,\na,,,\n"},
	} {
		if table, err := formats[test.format].parse(strings.NewReader(test.text)); table == nil || table.Len() > 0 || err != nil {
			t.Errorf("%s(%q) = %v, %v; want a table without rows", test.format, test.text, table, err)
		}
	}
}

// TestGoodLines checks that errors cost no more than their lines.
func TestGoodLines(t *testing.T) {
	for _, test := range []struct {
		format string
		text   string
		lines  []int // of the errors
		want   []ports.Assignment
	}{
		{"Parse", "x\n1/tcp\ta\n2/tcp\n\n# \xff\n3/udp  c\r\n\x00", []int{1, 3, 5, 7},
			[]ports.Assignment{{1, 1, tcp, "a", "", ""}, {3, 3, udp, "c", "", ""}}},
		{"ParseServices", "-rw-r--r-- 1 root root 4096 Jan  1 00:00 services\na 1/tcp\nb 102450/tcp\na 1/udp # \xe9\nnone\nc 3/tcp #\n", []int{1, 3, 5},
			[]ports.Assignment{{1, 1, tcp, "a", "", ""}, {1, 1, udp, "a", "\ufffd", ""}, {3, 3, tcp, "c", "", ""}}},
		{"ParseIANA", header + "a,1,tcp,\nb,2\nc,3,tcp,x\"y\nd,4,tcp,\"over\nlines\"z\ne,5,tcp,\"over\nlines\"\nf,x,tcp,\n\ng,7,udp,\"open\nh,8,tcp,",
			[]int{3, 4, 6, 9, 11},
			[]ports.Assignment{{1, 1, tcp, "a", "", ""}, {5, 5, tcp, "e", "over lines", ""}, {8, 8, tcp, "h", "", ""}}},
	} {
		table, err := formats[test.format].parse(strings.NewReader(test.text))
		var errs ports.ParseErrors
		if !errors.As(err, &errs) || table == nil {
			t.Errorf("%q: %v, %v; want a table and ParseErrors", test.text, table, err)
			continue
		}
		var lines []int
		for _, e := range errs {
			lines = append(lines, e.Line)
		}
		if !slices.Equal(lines, test.lines) {
			t.Errorf("%q: errors in lines %v; want %v", test.text, lines, test.lines)
		}
		if have := rowsOf(table); !slices.Equal(have, test.want) {
			t.Errorf("%q: rows\n%v; want\n%v", test.text, have, test.want)
		}
		checkTable(t, table)
	}
}

// TestMaxErrors checks that parsing ends at 100 errors.
func TestMaxErrors(t *testing.T) {
	for name, f := range formats {
		for _, bad := range f.bad {
			for _, n := range []int{1, 99, 100, 101, 5000} {
				table, err := f.parse(strings.NewReader(f.header + f.good + strings.Repeat(bad, n) + f.good))
				if errs, _ := err.(ports.ParseErrors); len(errs) != min(n, 100) {
					t.Errorf("%s: %d errors of %d, in a %T", name, len(errs), n, err)
				}
				if (table != nil) != (n < 100) || n < 100 && table.ByKeyword("a").Len() == 0 {
					t.Errorf("%s: with %d errors the table is %v", name, n, table)
				}
			}
		}
	}
}

func TestParseIANAHeader(t *testing.T) {
	for text, want := range map[string]ports.ParseError{
		"":                                 {1, 1, "", ports.ErrHeader},
		"\n\n":                             {1, 1, "", ports.ErrHeader},
		"<!DOCTYPE html>\n<html>":          {1, 1, "<!DOCTYPE html>", ports.ErrHeader},
		"\r\n\n\r":                         {1, 1, "", ports.ErrHeader},
		"\ufeffService Name,Port Number\n": {1, 4, "Service Name,Port Number", ports.ErrHeader},
		"\ufeffService Name,\"Port\nNumber\",Transport,Description\n":         {1, 4, "Service Name,\"Port", ports.ErrHeader},
		"\n\nService Name,Port Number,Transport Protocol,Notes\nhttp,80,tcp,": {3, 1, "Service Name,Port Number,Transport Protocol,Notes", ports.ErrHeader},
		"Xervice Name,Port Number,Transport Protocol,Description":             {1, 1, "Xervice Name,Port Number,Transport Protocol,Description", ports.ErrHeader},
		"Service Name,Xort Number,Transport Protocol,Description":             {1, 1, "Service Name,Xort Number,Transport Protocol,Description", ports.ErrHeader},
		"Service Name,Port Number,Xransport Protocol,Description":             {1, 1, "Service Name,Port Number,Xransport Protocol,Description", ports.ErrHeader},
		"Service Name,Port Number,Transport Protocol,Xescription":             {1, 1, "Service Name,Port Number,Transport Protocol,Xescription", ports.ErrHeader},
	} {
		table, err := ports.ParseIANA(strings.NewReader(text))
		var e *ports.ParseError
		if table != nil || !errors.As(err, &e) || *e != want {
			t.Errorf("ParseIANA(%q) = %v, %v; want %v", text, table, err, &want)
		}
	}
	table, err := ports.ParseIANA(strings.NewReader("\ufeff description ,x,PORT NUMBER,\"Service\n name\",transport protocol\nd,,1,n,tcp"))
	if err != nil || table.ByKeyword("n").String() != "1/tcp           n               d" {
		t.Errorf("ParseIANA with other columns = %v, %v", table, err)
	}
}

func TestErrorText(t *testing.T) {
	var tooLarge strings.Builder
	for _, a := range nested(1100) {
		tooLarge.WriteString(a.String() + "\n")
	}
	const protocol = `ports: unknown or missing protocol: "`
	protocolError := func(s string) error { return errOf(ports.ParseProtocol(s)) }
	for _, test := range []struct {
		err  error
		want string
	}{
		{errOf(ports.ParseServices(strings.NewReader("a 1/tcp\n\nabc 70000/tcp"))), `ports: line 3, column 5: port out of range: "70000"`},
		{errOf(ports.ParseServices(strings.NewReader("snpp 444"))), `ports: line 1, column 6: unknown or missing protocol: "444"`},
		{errOf(ports.Parse(strings.NewReader("x\ny"))), `ports: line 1, column 1: not a port number or range: "x" (and 1 more)`},
		{errOf(ports.Parse(strings.NewReader(strings.Repeat("x\n", 20)))), `ports: line 1, column 1: not a port number or range: "x" (and 19 more)`},
		{errOf(ports.Parse(strings.NewReader(strings.Repeat("x\n", 200)))), `ports: line 1, column 1: not a port number or range: "x" (and 99 more; reading ended there)`},
		{ports.ParseErrors{}, "ports: no errors"},
		{errOf(ports.Parse(strings.NewReader("80/tcp  " + strings.Repeat("x ", 1<<20)))), `ports: line 1, column 9: not a keyword: "` + strings.Repeat("x ", 50) + `"…`},
		{errOf(ports.Parse(strings.NewReader(strings.Repeat("x", 99) + "\u00e9" + strings.Repeat("y", 99)))), `ports: line 1, column 1: not a port number or range: "` + strings.Repeat("x", 99) + `"…`},
		{errOf(ports.Parse(strings.NewReader(strings.Repeat("\x80", 1<<10)))), `ports: line 1, column 1: invalid UTF-8: "\x80"`},
		{errOf(ports.Parse(strings.NewReader(tooLarge.String() + "x"))), "ports: table too large, or ranges overlap too much\n" + `ports: line 1101, column 1: not a port number or range: "x"`},
		{errOf(ports.NewTable(nested(1100)...)), "ports: table too large, or ranges overlap too much"},
		{errOf(ports.NewTable(ports.Assignment{Port: 1, Protocols: ports.TCP, Keyword: "a b"})), `ports: row 0, Keyword: not a keyword: "a b"`},
		{errOf(ports.NewTable(ports.Assignment{Port: 1, Protocols: ports.TCP})), `ports: row 0: no keyword, description or alias: "1/tcp           -"`},
		{errOf(ports.LookupPort("tcp", "https")), `ports: lookup "tcp"/"https": unknown service`},
		{errOf(ports.LookupPort("t\n", "https")), `ports: lookup "t\n"/"https": unknown network`},
		{errOf(ports.LookupPort("", "https")), `ports: lookup "https": unknown service`},
		{errOf(ports.ParseProtocol("tpc")), `ports: unknown or missing protocol: "tpc"`},
		{errOf(ports.ParsePorts("80-70000")), `ports: port out of range: "70000"`},
		{new(ports.Status).UnmarshalText([]byte("free")), `ports: unknown status: "free"`},
		{errOf(ports.Status(7).MarshalText()), `ports: unknown status: "Status(7)"`},
		{protocolError(strings.Repeat("p", 200)), protocol + strings.Repeat("p", 100) + `"…`},
		{protocolError(strings.Repeat("p", 97) + "\U0001f600"), protocol + strings.Repeat("p", 97) + `"…`},
		{protocolError(strings.Repeat("p", 96) + "\xf0\x80\x80\x80\x80"), protocol + strings.Repeat("p", 96) + `\xf0\x80\x80\x80"…`},
		{protocolError(strings.Repeat("\x80", 101)), protocol + strings.Repeat(`\x80`, 100) + `"…`},
		{protocolError("\u202e\u2028\u200d"), protocol + `\u202e\u2028\u200d"`},
	} {
		if test.err == nil || test.err.Error() != test.want {
			t.Errorf("error is %q; want %q", test.err, test.want)
		}
	}
}

// errOf returns the error of a call.
func errOf[T any](_ T, err error) error { return err }

// TestReaderErrors checks that the error of a reader comes back as it is, alone.
func TestReaderErrors(t *testing.T) {
	broken := errors.New("broken")
	for name, f := range formats {
		text := f.header + strings.Repeat(f.good+f.bad[0], 30) + "\"an open quote\n"
		for n := range len(text) + 1 {
			r := io.MultiReader(strings.NewReader(text[:n]), iotest.ErrReader(broken))
			if table, err := f.parse(r); table != nil || err != broken {
				t.Errorf("%s of a reader that fails after %d bytes = %v, %v; want its error", name, n, table, err)
			}
		}
	}
}

// TestShortReads checks that a text has the same rows and errors however it is
// read.
func TestShortReads(t *testing.T) {
	for name, f := range formats {
		r := rand.New(rand.NewPCG(13, 14))
		text := f.header + strings.Repeat(f.good, 5000)
		for range 50 {
			text += "\n" + f.randomText(r, r.IntN(10))
		}
		table, err := f.parse(strings.NewReader(text))
		if table == nil || err == nil {
			t.Fatalf("%s: %v, %v; want a table and errors", name, table, err)
		}
		for how, reader := range map[string]io.Reader{
			"bytes":         bytes.NewReader([]byte(text)),
			"a byte a read": iotest.OneByteReader(strings.NewReader(text)),
			"half reads":    iotest.HalfReader(strings.NewReader(text)),
			"data with EOF": iotest.DataErrReader(strings.NewReader(text)),
		} {
			again, againErr := f.parse(reader)
			if again == nil || !slices.Equal(rowsOf(again), rowsOf(table)) || !reflect.DeepEqual(err, againErr) {
				t.Errorf("%s, %s: %v, %v; want %v, %v", name, how, again, againErr, table, err)
			}
		}
	}
}

// An embedding reader has the methods of the reader in it, but reads other text.
type embedding struct {
	*strings.Reader // has WriteTo and Len
	n               int
}

func (e *embedding) Len() int { return e.n }

func (e *embedding) Read(b []byte) (int, error) {
	n, err := e.Reader.Read(b)
	copy(b, bytes.ToUpper(b[:n]))
	return n, err
}

// TestRead checks that a text is read by Read alone, and that Len is only a hint.
func TestRead(t *testing.T) {
	for _, n := range []int{0, 5, 1 << 20, math.MaxInt, -1, math.MinInt} {
		table, err := ports.Parse(&embedding{strings.NewReader("1/tcp\tname\n"), n})
		if err != nil || table.ByNumber(1, tcp).Keyword() != "NAME" {
			t.Errorf("Parse of a reader whose Len is %d = %v, %v; want NAME", n, table, err)
		}
	}
}

// TestFragments checks random texts.
func TestFragments(t *testing.T) {
	for _, f := range formats {
		r := rand.New(rand.NewPCG(11, 12))
		for range 5000 {
			checkParse(t, f, []byte(f.header+f.randomText(r, r.IntN(25))))
		}
	}
}

// checkParse checks that a text is accepted, or has errors of the documented
// kind that point into it.
func checkParse(t *testing.T, f format, text []byte) {
	t.Helper()
	table, err := f.parse(bytes.NewReader(text))
	var errs ports.ParseErrors
	switch {
	case errors.Is(err, ports.ErrTooLarge):
		return
	case err != nil && !errors.As(err, &errs):
		t.Fatalf("error %v of %q is no ParseErrors", err, text)
	case table == nil && err == nil, table != nil && err != nil && (table.Len() == 0 || len(errs) >= 100):
		t.Fatalf("the table %v, with %v of %q", table, err, text)
	}
	lines := bytes.SplitAfter(text, []byte("\n"))
	for i, e := range errs {
		switch {
		case e.Err == ports.ErrHeader && e.Text == "": // no header at all
		case e.Line < 1 || e.Line > len(lines) || e.Column < 1 || e.Text == "":
			t.Fatalf("error %v is not in %q", e, text)
		case !bytes.HasPrefix(bytes.Join(lines[e.Line-1:], nil)[e.Column-1:], []byte(e.Text)):
			t.Fatalf("error %v does not point at its text %q in %q", e, e.Text, text)
		case i > 0 && e.Line < errs[i-1].Line:
			t.Fatalf("errors %v and %v of %q are not in order", errs[i-1], e, text)
		case (e.Err == ports.ErrUTF8 || e.Err == ports.ErrControl) && len([]rune(e.Text)) != 1:
			t.Fatalf("error %v of %q is about more than one character", e, text)
		}
	}
	if table != nil && table.Len() <= 100 {
		checkTable(t, table)
	}
}

// Fuzz targets. There is a seed for each shape that texts have.

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"",
		"# a comment\n\n \t\r\n", // lines without a row
		"\ufeff9/tcp, udp\tdiscard\tDiscard; alias=sink null\r\n", // byte-order mark, tab, CRLF, aliases
		"69/ udp  tftp\n0 / tcp , udp  -  Reserved",               // blanks in the decimal column
		"224-241  -  Reserved\n230/tcp  x",                        // ranges, no protocol
		"515/tcp  printer  Spooler;alias=spooler. The server.",    // text after the aliases
		"1/tcp  a\n2/tcp  b  B; alias=a\n3/udp  A",                // one name in several rows
		"1/tcp  a-name-of-more-than-sixteen-bytes\n2/tcp  A-NAME-OF-MORE-THAN-SIXTEEN-BYTES",
		"0-65535  all\n65535/udp  last\n0/tcp  first",                                                                 // both ends
		"70000/tcp  x\n80/tcp www\n80/tcp  a b\n80/sctp  x\n1/tcp  x  \x00\n1/tcp  \xff\n1/tcp  x  D; alias=\n9-1  x", // errors
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) { checkParse(t, formats["Parse"], text) })
}

func FuzzParseServices(f *testing.F) {
	sample := mustRead(f, "sample.services")
	f.Add([]byte(sample))
	for line := range strings.Lines(sample) {
		f.Add([]byte(line))
	}
	for _, seed := range []string{
		"a 1/tcp\nb 1/tcp\na 1/udp", "a 1/tcp b\na 1/udp c", // rows joined or not
		"24/udp x", "1/x 2/tcp", "- 1/tcp x", // without a name, or nearly so
		"a\na b\na 1\na 1/\na 1/tcp/udp\na 70000/tcp\n- 1/tcp\na 1/tcp b. c\na 1/tcp #\x00\na 1/tcp b; #;alias=alias=c", // errors
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) { checkParse(t, formats["ParseServices"], text) })
}

func FuzzParseIANA(f *testing.F) {
	f.Add([]byte(mustRead(f, "sample.csv")))
	f.Add([]byte(mustRead(f, "sample-crlf.csv")))
	for _, seed := range []string{
		"", header, header + ",0,tcp,Reserved\n,0,udp,Reserved", header + ",1-9,,Unassigned",
		header + "a,1,tcp,\"over\r\n  \"\"two\"\" lines\"", header + "a b,1,udp,x", header + "a,,tcp,x\nb,2,sctp,y",
		header + "a b; alias=,1,tcp,\na b; alias=c,1,tcp,; alias=d\na b,1,tcp,; alias=",                         // a name in the description
		header + "a,70000,tcp,x\na,1,tcp\na,1,t p,x\n,1,tcp,\na,1,tcp,\"\"\"\x01\"\na,1,tcp,x\"\na,1,tcp,\"x\n", // errors
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) { checkParse(t, formats["ParseIANA"], text) })
}

// FuzzCSV checks the CSV reader of ParseIANA against encoding/csv.
func FuzzCSV(f *testing.F) {
	for _, seed := range []string{"", "a,b\r\nc,\"d\"\"\ne\"", "a\"\n\"b\"c\n\"\"\n\r", "x\n\"open\n,\"\"\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) { checkCSV(t, strings.TrimLeft(text, "\ufeff")) })
}

func FuzzNewTable(f *testing.F) {
	for _, a := range builtin[:40] {
		f.Add(a.Port, a.Last, uint8(a.Protocols), a.Keyword, a.Description, a.Aliases)
	}
	for _, text := range []string{"", " ", "-", ",", "/", "a b", "a  b", ";", "; alias=", ";alias=x", "x.", "x. y", "#", "\t", "\x7f", "\u0085", "\xff", "\ufeff", "\u00a0"} {
		f.Add(uint16(1), uint16(0), uint8(1), text, "", "")
		f.Add(uint16(0), uint16(65535), uint8(2), "k", text, "")
		f.Add(uint16(7), uint16(6), uint8(3), "", text+"d", text)
	}
	f.Fuzz(func(t *testing.T, port, last uint16, protocols uint8, keyword, description, alias string) {
		a := ports.Assignment{port, last, ports.Protocol(protocols), keyword, description, alias}
		table, err := ports.NewTable(builtin[3], a, builtin[5], a)
		if err != nil {
			var e *ports.RowError
			if !errors.As(err, &e) || e.Row != 1 {
				t.Fatalf("NewTable with %#v: %v; want a RowError for row 1", a, err)
			}
			return
		}
		if a.Last == 0 {
			a.Last = a.Port
		}
		if rows := slices.Collect(table.All()); len(rows) != 4 || rows[1] != a || rows[3] != a {
			t.Fatalf("NewTable with %#v has rows %v", a, rows)
		}
		checkTable(t, table)
	})
}

// FuzzParsePorts checks that a text is read as in a line of a table, and that
// an error points into it.
func FuzzParsePorts(f *testing.F) {
	for _, seed := range []string{
		"80/tcp", "0-65535", "69 / udp , TCP6", "25/ip", // each part of the grammar
		"", " 80", "80 ", "80/", "80/tcp,", "70000", "9-1", "1-2-3", "80/x", "80\n", "80/tcp\xff", // errors
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		a, err := ports.ParsePorts(text)
		if err != nil {
			var e *ports.ParseError
			if !errors.As(err, &e) || e.Line != 0 || e.Column < 1 || e.Column > len(text)+1 || !strings.HasPrefix(text[e.Column-1:], e.Text) || e.Text == "" && text != "" {
				t.Fatalf("ParsePorts(%q) = %v; want a ParseError that points into it", text, err)
			}
			return
		}
		if again, err := ports.ParsePorts(a.Ports()); again != a || err != nil {
			t.Fatalf("ParsePorts(%q) = %#v, %v; want %#v", a.Ports(), again, err, a)
		}
		a.Keyword = "x"
		table, err := ports.Parse(strings.NewReader(text + "\tx"))
		if err != nil || !slices.Equal(rowsOf(table), []ports.Assignment{a}) {
			t.Fatalf("Parse(%q) = %v, %v; want %v, as ParsePorts", text+"\tx", table, err, a)
		}
	})
}

// FuzzResolve checks Resolve against resolve, in a table with names that look like
// something else, and each row of a table by its names and its ports.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{
		"80", "6000-6063 / TCP", "80-", "80/x", "443/tcp ", // ports, and nearly
		"smtp", "MAIL/udp", "cl/1", "cl/1/tcp, udp", "a/tcp/udp", "2-3/tcp", // names
		"", "/", "-", "smtp/", "smtp /x", "\xff/tcp", // errors
	} {
		f.Add(s)
	}
	rows := append([]ports.Assignment{
		{Port: 1, Last: 1, Protocols: udp, Keyword: "a/tcp"}, {Port: 2, Last: 3, Protocols: tcp, Keyword: "2-3/tcp", Aliases: "80 / smtp"},
	}, builtin...)
	table := mustTable(f, rows...)
	f.Fuzz(func(t *testing.T, s string) {
		checkResolve(t, table, rows, s)
		named, err := ports.NewTable(ports.Assignment{Port: 5, Protocols: both, Keyword: s, Aliases: "x"})
		if err != nil {
			return
		}
		checkTable(t, named)
		for _, query := range []string{s, s + "/udp", "X/tcp"} {
			checkResolve(t, named, rowsOf(named), query)
		}
	})
}

func FuzzOverlay(f *testing.F) {
	f.Add([]byte("1/tcp\ta\n5-9\tb"), []byte("0-65535\tc\n3-7/udp\td"), []byte("2/udp\te"))
	f.Add([]byte("0-65535/tcp\ta"), []byte("0-65535\tb"), []byte(""))
	f.Fuzz(func(t *testing.T, first, second, third []byte) {
		var tables []*ports.Table
		var rows [][]ports.Assignment
		for _, text := range [][]byte{first, second, third} {
			table, _ := ports.Parse(bytes.NewReader(text))
			tables = append(tables, table)
			if table == nil {
				continue
			}
			if table.Len() > 20 {
				return
			}
			rows = append(rows, rowsOf(table))
		}
		table := mustOverlay(t, tables...)
		if want := overlay(rows...); !slices.Equal(rowsOf(table), want) {
			t.Fatalf("Overlay of %v\n= %v\nwant %v", rows, rowsOf(table), want)
		}
		checkTable(t, table)
	})
}

// TestLookupProgram checks that the program in testdata passes its arguments on,
// and the exit status back. The tests in its directory check the rest.
func TestLookupProgram(t *testing.T) {
	program := filepath.Join(t.TempDir(), "lookup.exe")
	if out, err := ports.GoCommand(t, "build", "-o", program, "./testdata/lookup").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	cmd := exec.Command(program, "syslog", "80-79")
	var stdout, stderr strings.Builder
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	cmd.Run()
	const wantOut = "QUERY   PORT     KEYWORD  ALIASES  DESCRIPTION\nsyslog  514/udp  syslog   -        -\n"
	const wantErr = `lookup: cannot read "80-79": ports: range ends before it begins: "80-79"` + "\n"
	if status := cmd.ProcessState.ExitCode(); status != 2 || stdout.String() != wantOut || stderr.String() != wantErr {
		t.Errorf("%v: exit status %d, output %q, errors %q; want 2, %q, %q", cmd, status, &stdout, &stderr, wantOut, wantErr)
	}
}

// Examples. Parts of the first ones are in the README.

// Name a port in a log line.
func Example() {
	for _, flow := range []struct {
		proto string
		port  uint16
	}{{"tcp", 443}, {"udp", 53}, {"tcp", 50123}} {
		proto, err := ports.ParseProtocol(flow.proto)
		if err != nil {
			fmt.Println(err)
			continue
		}
		name := cmp.Or(ports.IANA().ByNumber(flow.port, proto).Keyword(), "?")
		fmt.Printf("%d/%v (%s)\n", flow.port, proto, name)
	}
	// Output:
	// 443/tcp (https)
	// 53/udp (domain)
	// 50123/tcp (?)
}

// Read ports from a configuration file. The errors of Resolve say what is wrong
// with a text; which one it is the program has to add.
func Example_config() {
	var config struct {
		Listen string
		Allow  []string
	}
	err := json.Unmarshal([]byte(`{
		"listen": "https/tcp",
		"allow":  ["ssh", "6000-6063/tcp", "domain/udp", "8080", "htpp", "ssh/sctp", "70000"]
	}`), &config)
	if err != nil {
		log.Fatal(err)
	}
	listen, err := ports.IANA().Resolve(config.Listen)
	if err != nil {
		log.Fatal("listen: ", err)
	}
	fmt.Println("listen:", listen[0].Port)
	for i, text := range config.Allow {
		rows, err := ports.IANA().Resolve(text)
		if err != nil {
			fmt.Printf("allow[%d]: %v\n", i, err)
		}
		for _, a := range rows {
			fmt.Println("allow:", a.Ports())
		}
	}
	// Output:
	// listen: 443
	// allow: 22/tcp, udp
	// allow: 6000-6063/tcp
	// allow: 53/udp
	// allow: 8080/tcp, udp
	// allow[4]: ports: lookup "htpp": unknown service
	// allow[5]: ports: lookup "ssh/sctp": unknown or missing protocol
	// allow[6]: ports: port out of range: "70000"
}

// Tell which end of a flow is the service: of two ports the one that has a name;
// of two with a name, or none, the lower.
//
// Clients use ephemeral ports, on Linux 32768–60999, and of these 28,232 IANA has
// TCP names for 133, all below 49152. A label for each name means some 6,300
// values.
func Example_flows() {
	service := func(proto ports.Protocol, a, b uint16) (port uint16, name string) {
		port, other := min(a, b), max(a, b)
		name = ports.IANA().ByNumber(port, proto).Keyword()
		if otherName := ports.IANA().ByNumber(other, proto).Keyword(); name == "" && otherName != "" {
			return other, otherName
		}
		return port, name
	}
	fmt.Println(service(ports.TCP, 51234, 443))
	fmt.Println(service(ports.TCP, 5432, 4502))   // 4502 has no name
	fmt.Println(service(ports.UDP, 123, 123))     // both are ntp
	fmt.Println(service(ports.TCP, 50000, 60000)) // neither has a name
	// Output:
	// 443 https
	// 5432 postgresql
	// 123 ntp
	// 50000
}

// Use the names of the host, whatever is wrong in its file, and the built-in
// table where it has none.
func Example_host() {
	const name = "testdata/host.services" // /etc/services
	file, err := os.Open(name)
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	host, err := ports.ParseServices(file)
	if host == nil {
		log.Fatal(err)
	}
	var errs ports.ParseErrors
	errors.As(err, &errs)
	for _, e := range errs {
		fmt.Printf("%s: %v\n", name, e) // or log.Printf
	}
	table, err := ports.Overlay(host, ports.RFC1340())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(table.LookupPort("tcp", "https"))
	fmt.Println(table.LookupPort("tcp", "finger"))
	// Output:
	// testdata/host.services: ports: line 5, column 7: unknown or missing protocol: "444"
	// 443 <nil>
	// 79 <nil>
}

// Name both ends of packets, from the protocol number in the IP header.
func Example_packets() {
	name := func(end netip.AddrPort, protocol uint8) string {
		if keyword := ports.ByNumber(end.Port(), ports.IPProtocol(protocol)).Keyword(); keyword != "" {
			return end.Addr().String() + ":" + keyword
		}
		return end.String()
	}
	for _, packet := range []struct {
		protocol uint8
		src, dst netip.AddrPort
	}{
		{6, netip.MustParseAddrPort("192.0.2.7:40112"), netip.MustParseAddrPort("198.51.100.1:25")},
		{17, netip.MustParseAddrPort("192.0.2.7:514"), netip.MustParseAddrPort("[2001:db8::1]:514")},
		{132, netip.MustParseAddrPort("192.0.2.7:25"), netip.MustParseAddrPort("198.51.100.1:25")},
	} {
		fmt.Println(name(packet.src, packet.protocol), "->", name(packet.dst, packet.protocol))
	}
	// Output:
	// 192.0.2.7:40112 -> 198.51.100.1:smtp
	// 192.0.2.7:syslog -> 2001:db8::1:syslog
	// 192.0.2.7:25 -> 198.51.100.1:25
}

// Answer in JSON.
func Example_json() {
	answer := struct {
		Port   uint16       `json:"port"`
		Status ports.Status `json:"status"`
		Rows   ports.List   `json:"rows"`
	}{514, ports.ByNumber(514, ports.UDP).Status(), ports.ByNumber(514, ports.UDP)}
	text, err := json.MarshalIndent(answer, "", "  ")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
	// Output:
	// {
	//   "port": 514,
	//   "status": "assigned",
	//   "rows": [
	//     {
	//       "port": 514,
	//       "last": 514,
	//       "protocols": "udp",
	//       "keyword": "syslog",
	//       "description": "",
	//       "aliases": ""
	//     }
	//   ]
	// }
}

// Turn services into firewall rules. A name may have several rows, and one of them
// may be for the ports of clients: printer is 515 for servers, and 721-731 for
// clients. Such a name is refused here, with its rows.
func Example_rules() {
	for _, service := range []string{"domain", "printer", "6000-6063/tcp", "gopher+"} {
		rows, err := ports.RFC1340().Resolve(service)
		switch {
		case err != nil:
			fmt.Println("#", err)
		case len(rows) > 1:
			fmt.Println("#", service, "has several rows:")
			for _, a := range rows {
				fmt.Println("#   allow", a.Ports())
			}
		default:
			fmt.Println("allow", rows[0].Ports())
		}
	}
	// Output:
	// allow 53/tcp, udp
	// # printer has several rows:
	// #   allow 515/tcp, udp
	// #   allow 721-731/tcp
	// allow 6000-6063/tcp
	// # ports: lookup "gopher+": unknown service
}

// List where a services file and the built-in table differ: the ports and
// protocols for which they have no name in common.
func Example_audit() {
	host, err := ports.ParseServices(strings.NewReader(`
smtp	25/tcp	mail
http	80/tcp	www	# World Wide Web
biff	512/tcp
biff	512/udp	comsat
ssh	22/tcp
https	443/tcp
printer	730-732/tcp
`))
	if err != nil {
		log.Fatal(err)
	}
	isKnown := func(a ports.Assignment, port uint16, proto ports.Protocol) bool {
		for name := range a.Names() {
			for b := range ports.ByKeyword(name).All() {
				if b.Port <= port && port <= b.Last && b.Protocols&proto != 0 {
					return true
				}
			}
		}
		return false
	}
	for a := range host.All() {
		for port := int(a.Port); port <= int(a.Last); port++ {
			for _, proto := range []ports.Protocol{ports.TCP, ports.UDP} {
				if a.Protocols&proto != 0 && !isKnown(a, uint16(port), proto) {
					l := ports.ByNumber(uint16(port), proto)
					fmt.Printf("%d/%v: %s, in the table %q (%v)\n", port, proto, a.Keyword, l.Keyword(), l.Status())
				}
			}
		}
	}
	// Output:
	// 512/tcp: biff, in the table "print" (assigned)
	// 22/tcp: ssh, in the table "" (unassigned)
	// 443/tcp: https, in the table "" (unlisted)
	// 732/tcp: printer, in the table "" (unlisted)
}

// Put the keywords of RFC 1340 itself over those of the reprint.
func Example_keywords() {
	file, err := os.Open("testdata/rfc1340-keywords.txt")
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
	keywords, err := ports.Parse(file)
	if err != nil {
		log.Fatal(err)
	}
	table, err := ports.Overlay(keywords, ports.RFC1340())
	if err != nil {
		log.Fatal(err)
	}
	for a := range keywords.All() {
		fmt.Printf(" %d %s→%s", a.Port, ports.ByNumber(a.Port, a.Protocols).Keyword(), table.ByNumber(a.Port, a.Protocols).Keyword())
	}
	fmt.Println()
	fmt.Println(ports.LookupPort("udp", "bootpc"))
	fmt.Println(table.LookupPort("udp", "bootpc"))
	// Output:
	// 11 →systat 67 bootpc→bootps 69 →tftp 75 → 90 →dnsix 146 iso-ip0→iso-tp0 164 cmip-agent→smip-agent 178 nextstep→NextStep 190 gacp→cacp 512 print→exec 531 rvd-control→conference
	// 67 <nil>
	// 68 <nil>
}

func ExampleByNumber() {
	fmt.Println(ports.ByNumber(80, ports.TCP))
	fmt.Println(ports.ByNumber(230, ports.UDP))
	fmt.Println(ports.ByNumber(300, ports.TCP).Len())
	// One port may have several rows.
	fmt.Println(ports.ByNumber(999, ports.TCP|ports.UDP))
	// Output:
	// 80/tcp, udp     www             World Wide Web HTTP
	// 224-241/tcp, udp  -             Reserved
	// 0
	// 999/tcp         garcon
	// 999/udp         applix          Applix ac
	// 999/tcp, udp    puprouter
}

func ExampleByKeyword() {
	// The row that has the name for its keyword, then the one that has it for an alias.
	for a := range ports.ByKeyword("Webster").All() {
		fmt.Println(a.Port, a.Protocols, a.Keyword)
	}
	// Output:
	// 765 tcp, udp webster
	// 103 tcp, udp gppitnp
}

func ExampleLookupPort() {
	port, err := ports.LookupPort("udp", "syslog")
	fmt.Println(port, err)
	port, err = ports.LookupPort("tcp", "https")
	fmt.Println(port, err, errors.Is(err, ports.ErrService))
	// Output:
	// 514 <nil>
	// 0 ports: lookup "tcp"/"https": unknown service true
}

func ExampleAll() {
	named := 0
	for a := range ports.All() {
		if a.Keyword != "" {
			named++
		}
	}
	fmt.Println(named, "rows have a keyword")
	// Output: 292 rows have a keyword
}

func ExampleRFC1340() {
	var table *ports.Table = ports.RFC1340() // where a *Table is wanted
	fmt.Println(table.Len(), table.ByNumber(53, ports.UDP).Keyword())
	// Output: 323 domain
}

func ExampleIANA() {
	fmt.Println(ports.IANA().ByNumber(443, ports.TCP).Keyword())
	fmt.Println(ports.IANA().LookupPort("tcp", "postgres"))
	fmt.Println(ports.IANA().ByNumber(2049, ports.UDP))
	// Output:
	// https
	// 5432 <nil>
	// 2049/tcp, udp   nfs             ; alias=nfsd
	// 2049/tcp, udp   shilp
}

func ExampleNewTable() {
	// Rows put first are found first; those of the built-in table remain.
	mine := []ports.Assignment{{Port: 80, Protocols: ports.TCP, Keyword: "http"}}
	table, err := ports.NewTable(slices.Concat(mine, slices.Collect(ports.All()))...)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(table.ByNumber(80, ports.TCP))

	_, err = ports.NewTable(ports.Assignment{Port: 8081, Protocols: ports.TCP, Keyword: "web admin"})
	var e *ports.RowError
	if errors.As(err, &e) {
		fmt.Println(e.Row, e.Field, e)
	}
	// Output:
	// 80/tcp          http
	// 80/tcp, udp     www             World Wide Web HTTP
	// 0 Keyword ports: row 0, Keyword: not a keyword: "web admin"
}

func ExampleOverlay() {
	mine, err := ports.NewTable(
		ports.Assignment{Port: 22, Protocols: ports.TCP, Keyword: "ssh"},
		ports.Assignment{Port: 230, Protocols: ports.TCP, Keyword: "mine"},
	)
	if err != nil {
		log.Fatal(err)
	}
	table, err := ports.Overlay(mine, ports.RFC1340())
	if err != nil {
		log.Fatal(err)
	}
	// Rows hide what the tables below have at their ports, for their protocols.
	for _, port := range []uint16{22, 25, 229, 230, 231} {
		fmt.Println(table.ByNumber(port, ports.TCP|ports.UDP))
	}
	// Output:
	// 22/tcp          ssh
	// 22/udp          -               Unassigned
	// 25/tcp, udp     smtp            Simple Mail Transfer; alias=mail
	// 224-229/tcp, udp  -             Reserved
	// 230/tcp         mine
	// 230/udp         -               Reserved
	// 231-241/tcp, udp  -             Reserved
}

// Overlay hides what is below at a port, by name too. So the name of a service
// that has several ports may be left with some of them.
func ExampleOverlay_names() {
	house := ports.Assignment{Port: 8000, Last: 8099, Protocols: ports.TCP, Keyword: "house"}
	mine, err := ports.NewTable(house)
	if err != nil {
		log.Fatal(err)
	}
	over, err := ports.Overlay(mine, ports.IANA())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(over.ByKeyword("http-alt"))
	fmt.Println(over.LookupPort("tcp", "http-alt"))

	// For rules by name, put the row in front of the others.
	front, err := ports.NewTable(slices.Insert(slices.Collect(ports.IANA().All()), 0, house)...)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(front.ByNumber(8080, ports.TCP).Keyword())
	fmt.Println(front.LookupPort("tcp", "http-alt"))
	// Output:
	// 8080/udp        http-alt        ; alias=webcache
	// 591/tcp, udp    http-alt
	// 8008/udp        http-alt
	// 591 <nil>
	// house
	// 8080 <nil>
}

func ExampleParse() {
	table, err := ports.Parse(strings.NewReader(`
# decimal     keyword     description
8080/tcp      http-alt    HTTP on another port; alias=webcache
9000-9099     -           Reserved for tests
`))
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(table.ByKeyword("WebCache"))
	fmt.Println(table.ByNumber(9042, ports.UDP))
	// Output:
	// 8080/tcp        http-alt        HTTP on another port; alias=webcache
	// 9000-9099/tcp, udp  -           Reserved for tests
}

func ExampleParseServices() {
	table, err := ports.ParseServices(strings.NewReader("ssh\t22/tcp\t\t# Secure Shell\nhttps\t443/tcp\nhttps\t443/udp\n"))
	fmt.Println(table.ByNumber(443, ports.UDP), err)

	// A bad line costs no more than the line.
	table, err = ports.ParseServices(strings.NewReader("ssh\t22/tcp\nhttps\t70000/tcp\n"))
	fmt.Println(table.ByKeyword("ssh"))
	var errs ports.ParseErrors
	if errors.As(err, &errs) {
		for _, e := range errs {
			fmt.Println(e.Line, e.Column, e.Text, e.Err)
		}
	}
	// Output:
	// 443/tcp, udp    https <nil>
	// 22/tcp          ssh
	// 2 7 70000 port out of range
}

func ExampleParseIANA() {
	table, err := ports.ParseIANA(strings.NewReader(`Service Name,Port Number,Transport Protocol,Description,Assignee
https,443,tcp,http protocol over TLS/SSL,[IESG]
https,443,udp,http protocol over TLS/SSL,[IESG]
https,443,sctp,HTTPS,[IESG]
`))
	fmt.Println(table.ByKeyword("https"), err)
	// Output: 443/tcp, udp    https           http protocol over TLS/SSL <nil>
}

func ExampleParseProtocol() {
	for _, s := range []string{"tcp", "UDP6", "tcp, udp", "sctp"} {
		p, err := ports.ParseProtocol(s)
		fmt.Println(p, err)
	}
	// Output:
	// tcp <nil>
	// udp <nil>
	// tcp, udp <nil>
	// Protocol(0) ports: unknown or missing protocol: "sctp"
}

func ExampleAssignment_Names() {
	a, _ := ports.ByNumber(9, ports.TCP).First()
	fmt.Println(slices.Collect(a.Names()))
	// Output: [discard sink null]
}

func ExampleTable_Resolve() {
	for _, s := range []string{"443/tcp", "SSH", "domain/udp", "submissions/udp", "20-10"} {
		rows, err := ports.IANA().Resolve(s)
		fmt.Println(rows, err)
	}
	// Output:
	// [443/tcp         -] <nil>
	// [22/tcp, udp     ssh] <nil>
	// [53/udp          domain] <nil>
	// [] ports: lookup "submissions/udp": unknown service
	// [] ports: range ends before it begins: "20-10"
}

func ExampleAssignment_Covers() {
	a, err := ports.ParsePorts("6000-6063/tcp")
	fmt.Println(a.Covers(6010, ports.TCP), a.Covers(6010, ports.UDP), a.Covers(6064, ports.TCP), err)
	// Output: true false false <nil>
}

func ExampleAssignment_Ports() {
	for a := range ports.ByKeyword("printer").All() {
		fmt.Println(a.Ports())
	}
	// Output:
	// 515/tcp, udp
	// 721-731/tcp
}

func ExampleParsePorts() {
	for _, s := range []string{"6000-6063/tcp", "25", "443/tcp, sctp"} {
		a, err := ports.ParsePorts(s)
		fmt.Println(a.Port, a.Last, a.Protocols, err)
	}
	// Output:
	// 6000 6063 tcp <nil>
	// 25 25 tcp, udp <nil>
	// 0 0 Protocol(0) ports: unknown or missing protocol: "sctp"
}

func ExampleAssignment_Status() {
	for a := range ports.All() {
		if s := a.Status(); s == ports.Reserved || s == ports.Private {
			fmt.Printf("%s %v: %s\n", a.Ports(), s, a.Description)
		}
	}
	// Output:
	// 0/tcp, udp reserved: Reserved
	// 24/tcp, udp private: Any private mail system
	// 35/tcp, udp private: Any private printer server
	// 57/tcp, udp private: Any private terminal access
	// 59/tcp, udp private: Any private file service
	// 75/udp private: Any private dial out service
	// 77/tcp, udp private: Any private RJE service
	// 87/tcp, udp private: Any private terminal link
	// 224-241/tcp, udp reserved: Reserved
	// 247-255/tcp, udp reserved: Reserved
}

func ExampleList_Status() {
	for _, port := range []uint16{0, 4, 24, 25, 300} {
		fmt.Println(port, ports.ByNumber(port, ports.TCP).Status())
	}
	// Output:
	// 0 reserved
	// 4 unassigned
	// 24 private
	// 25 assigned
	// 300 unlisted
}

func ExampleStatus() {
	text, err := json.Marshal(map[string]ports.Status{"status": ports.ByNumber(4, ports.UDP).Status()})
	fmt.Println(string(text), err)

	var s ports.Status
	err = s.UnmarshalText([]byte("Private"))
	fmt.Println(s, err)
	// Output:
	// {"status":"unassigned"} <nil>
	// private <nil>
}

func ExampleTable_MarshalJSON() {
	table, err := ports.NewTable(ports.Assignment{Port: 8080, Protocols: ports.TCP, Keyword: "http-alt"})
	if err != nil {
		log.Fatal(err)
	}
	text, err := json.Marshal(table)
	fmt.Println(string(text), err)
	// Output: [{"port":8080,"last":8080,"protocols":"tcp","keyword":"http-alt","description":"","aliases":""}] <nil>
}

func ExampleTable_WriteTo() {
	table, err := ports.ParseServices(strings.NewReader("domain 53/tcp\ndomain 53/udp\ntftp 69/udp # Trivial File Transfer\n"))
	if err != nil {
		log.Fatal(err)
	}
	table.WriteTo(os.Stdout)
	// Output:
	// 53/tcp, udp     domain
	// 69/udp          tftp            Trivial File Transfer
}

func ExampleIPProtocol() {
	fmt.Println(ports.IPProtocol(6), ports.IPProtocol(17), ports.ByNumber(514, ports.IPProtocol(17)))
	// Output: tcp udp 514/udp         syslog
}
