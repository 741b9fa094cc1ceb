package ports_test

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"log"
	"maps"
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
	"unicode/utf8"
	"unsafe"
	"weak"

	"example.com/ports"
)

const (
	tcp  = ports.TCP
	udp  = ports.UDP
	both = ports.TCP | ports.UDP
	sctp = ports.SCTP
)

// sets are all sets of protocols but the empty one.
var sets = []ports.Protocol{tcp, udp, both, sctp, tcp | sctp, udp | sctp, both | sctp}

var builtin = slices.Collect(ports.All())

// The reference lookups: slow and obvious. They know nothing but the rows of a table.

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

func namesOf(rows []ports.Assignment) names {
	n := make(names, len(rows))
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
	wanted := networks[network]
	if network == "" {
		wanted = both
	}
	for _, q := range []ports.Protocol{tcp, udp, sctp} {
		for _, a := range n.byKeyword(service) {
			if a.Protocols&wanted&q != 0 {
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

// shown returns rows in full, a row a line: ports|keyword|description|aliases.
func shown(rows []ports.Assignment) string {
	var lines []string
	for _, a := range rows {
		lines = append(lines, a.Ports()+"|"+a.Keyword+"|"+a.Description+"|"+a.Aliases)
	}
	return strings.Join(lines, "\n")
}

// must returns the table of a call that must not fail: must(t)(ports.Join(a, b)).
func must(t testing.TB) func(*ports.Table, error) *ports.Table {
	return func(table *ports.Table, err error) *ports.Table {
		if err != nil {
			t.Helper()
			t.Fatal(err)
		}
		return table
	}
}

func mustTable(t testing.TB, rows ...ports.Assignment) *ports.Table {
	t.Helper()
	return must(t)(ports.NewTable(rows...))
}

// expect checks one thing that a call returns.
func expect[T comparable](t testing.TB, call string, have, want T) {
	if have != want {
		t.Helper()
		t.Errorf("%s = %v; want %v", call, have, want)
	}
}

// expectOK checks what a call that must not fail returns: expectOK(t, "ParsePorts", want)(ports.ParsePorts(s)).
func expectOK[T comparable](t testing.TB, call string, want T) func(T, error) {
	return func(have T, err error) {
		if have != want || err != nil {
			t.Helper()
			t.Errorf("%s = %v, %v; want %v", call, have, err, want)
		}
	}
}

// expectRows checks the rows that a call returns.
func expectRows(t testing.TB, call string, have, want []ports.Assignment) {
	if !slices.Equal(have, want) {
		t.Helper()
		t.Fatalf("%s has %d rows\n%v\nwant %d\n%v", call, len(have), have, len(want), want)
	}
}

// expectParseError checks the error of a single text, which has no line. The text is in marks, « and », around the
// part that the error quotes.
func expectParseError(t testing.TB, call string, err error, marked string, reason error) {
	t.Helper()
	before, text, _ := cutMarks(t, marked)
	want := ports.ParseError{Column: 1 + len(before), Text: text, Err: reason}
	if e, _ := err.(*ports.ParseError); e == nil || *e != want {
		t.Errorf("%s of %q: %#v; want %#v", call, marked, err, want)
	}
}

// slow skips with -short a test of much data in one goroutine, which emulators and the race detector slow down most.
func slow(t *testing.T) {
	if testing.Short() {
		t.Helper()
		t.Skip("takes seconds")
	}
}

// cutMarks cuts a text at the marks « and ».
func cutMarks(t testing.TB, text string) (before, marked, after string) {
	t.Helper()
	before, rest, _ := strings.Cut(text, "«")
	marked, after, ok := strings.Cut(rest, "»")
	if !ok {
		t.Fatalf("%q has no marks", text)
	}
	return before, marked, after
}

var withoutMarks = strings.NewReplacer("«", "", "»", "")

// checkList checks the rows of a list, and each of its methods against them.
func checkList(t *testing.T, call string, l ports.List, want []ports.Assignment) {
	t.Helper()
	expect(t, call+".Len()", l.Len(), len(want))
	expectRows(t, call, rowsOf(l), want)
	var first ports.Assignment
	var keyword string
	var lines []string
	for i, a := range want {
		expect(t, call+".At", l.At(i), a)
		first, keyword = want[0], cmp.Or(keyword, a.Keyword)
		lines = append(lines, a.String())
	}
	status := first.Status()
	if keyword != "" {
		status = ports.Assigned
	}
	have, ok := l.First()
	expect(t, call+".First()", have, first)
	expect(t, call+".First() is there", ok, len(want) > 0)
	expect(t, call+".Keyword()", l.Keyword(), keyword)
	expect(t, call+".Status()", l.Status(), status)
	expect(t, call+".String()", l.String(), strings.Join(lines, "\n"))
}

// checkTable checks what a table promises for its rows.
func checkTable(t *testing.T, table *ports.Table) {
	t.Helper()
	rows := rowsOf(table)
	expect(t, "Len()", table.Len(), len(rows))
	checkPorts(t, table, rows)
	checkByNumber(t, table, rows)
	checkByKeyword(t, table, rows)
	checkWriteTo(t, table, rows)
}

// The reference lookups are too slow for more rows. Of a larger table, checkTable checks that each row is found.
const fewRows = 400

// checkPorts checks that ParsePorts and Resolve read what Ports returns, and that String begins with it.
func checkPorts(t *testing.T, table *ports.Table, rows []ports.Assignment) {
	t.Helper()
	for _, a := range rows {
		s, want := a.Ports(), ports.Assignment{Port: a.Port, Last: a.Last, Protocols: a.Protocols}
		expectOK(t, "ParsePorts of "+s, want)(ports.ParsePorts(s))
		if have, err := table.Resolve(s); len(have) != 1 || have[0] != want || err != nil {
			t.Fatalf("Resolve(%q) = %v, %v; want %v", s, have, err, want)
		}
		if !strings.HasPrefix(a.String(), s+" ") {
			t.Fatalf("String() = %q; want %q first", a, s)
		}
	}
}

// checkByNumber checks that a row is found at its ports, but for those deep inside a range.
func checkByNumber(t *testing.T, table *ports.Table, rows []ports.Assignment) {
	t.Helper()
	for _, a := range rows {
		first, last := a.Port, a.Last
		for _, port := range []uint16{first - 1, first, first + 1, first/2 + last/2, last - 1, last, last + 1} {
			for _, q := range sets {
				call, l := fmt.Sprintf("ByNumber(%d, %v)", port, q), table.ByNumber(port, q)
				if len(rows) <= fewRows {
					checkList(t, call, l, rowsByNumber(rows, port, q))
				} else if a.Covers(port, q) && !slices.Contains(rowsOf(l), a) {
					t.Fatalf("%s = %v; want %v in it", call, l, a)
				}
			}
		}
	}
}

// checkByKeyword checks that a row is found by its names, by LookupPort and Resolve too.
func checkByKeyword(t *testing.T, table *ports.Table, rows []ports.Assignment) {
	t.Helper()
	names := namesOf(rows)
	for _, a := range rows {
		for name := range a.Names() {
			for _, s := range []string{name, asciiLower(name), strings.ToUpper(name)} {
				call, l := fmt.Sprintf("ByKeyword(%q)", s), table.ByKeyword(s)
				if len(rows) <= fewRows {
					checkList(t, call, l, names.byKeyword(s))
				} else if asciiLower(s) == asciiLower(name) && !slices.Contains(rowsOf(l), a) {
					t.Fatalf("%s = %v; want %v in it", call, l, a)
				}
			}
			if len(rows) <= fewRows && strings.Trim(name, "+-0123456789") != "" { // not a number
				for _, network := range []string{"", "ip", "tcp", "tcp6", "udp", "udp4", "sctp", "TCP", "tcp "} {
					want, ok := names.servicePort(network, name)
					if port, err := table.LookupPort(network, name); port != want || (err == nil) != ok {
						t.Fatalf("LookupPort(%q, %q) = %d, %v; want %d, %v", network, name, port, err, want, ok)
					}
				}
			}
			if looksLikePorts.MatchString(name) {
				continue
			}
			if have, err := table.Resolve(name); !slices.Equal(have, rowsOf(table.ByKeyword(name))) || err != nil {
				t.Fatalf("Resolve(%q) = %v, %v; want the rows of ByKeyword", name, have, err)
			}
			s := name + "/" + a.Protocols.String()
			if have, err := table.Resolve(s); !slices.Contains(have, a) || err != nil {
				t.Fatalf("Resolve(%q) = %v, %v; want %v in it", s, have, err, a)
			}
		}
	}
}

// checkWriteTo checks that Parse reads what WriteTo writes.
func checkWriteTo(t *testing.T, table *ports.Table, rows []ports.Assignment) {
	t.Helper()
	var text bytes.Buffer
	n, err := table.WriteTo(&text)
	if err != nil || n != int64(text.Len()) {
		t.Fatalf("WriteTo = %d, %v; want %d, nil", n, err, text.Len())
	}
	again, err := ports.Parse(&text)
	if err != nil {
		t.Fatalf("Parse of the output of WriteTo: %v", err)
	}
	have := rowsOf(again)
	for i := range max(len(have), len(rows)) {
		if i >= len(have) || i >= len(rows) || have[i] != rows[i] {
			t.Fatalf("Parse of the output of WriteTo has %d rows; want %d; row %d differs", len(have), len(rows), i)
		}
	}
}

// Protocol, Status, Assignment and List.

func TestParseProtocol(t *testing.T) {
	for s, want := range map[string]ports.Protocol{
		"tcp": tcp, "TCP": tcp, "tCp": tcp, "tcp4": tcp, "Tcp6": tcp, "udp": udp, "UDP4": udp, "udp6": udp,
		"sctp": sctp, "SCTP4": sctp, "sctp6": sctp, "ip": both, "IP": both, " tcp": tcp, "tcp\t": tcp, "tcp, udp": both,
		"udp,tcp": both, "TCP \t,\t UDP": both, "tcp,tcp": tcp, "udp , udp4": udp, "\t udp ,\ttcp ": both,
		"tcp, sctp": tcp | sctp, "sctp,ip": both | sctp, "udp,sctp": udp | sctp, "6": tcp, "17": udp, "132": sctp,
		" 6 , udp": both, "tcp,132": tcp | sctp,
		strings.Repeat("tcp,", 70_000) + "sctp": tcp | sctp,
	} {
		t.Run(s[:min(len(s), 20)], func(t *testing.T) {
			expectOK(t, "ParseProtocol", want)(ports.ParseProtocol(s))
			p := udp | 64
			expect(t, "the error of UnmarshalText", p.UnmarshalText([]byte(s)), nil)
			expect(t, "UnmarshalText", p, want)
		})
	}
	for _, marked := range []string{
		"«»", "« »", "«\n»", "«,»", "«tcp,»", "«,tcp»", "«tcp,,udp»", "«tcp,udp,»", "tcp,udp,«x»",
		"tcp,udp,sctp,«x»,tcp", "«tcp udp»", "«tcp/udp»", "«tcp5»", "«tcp44»", "«sctp5»", "«tcpx»", "«xtcp»",
		"«t\u0441p»", "«ip4»", "«ip6»", "tcp, «dccp»", "«udplite»", "«all»", "«any»", "«*»", "tcp , «x» , y", " «x»",
		"«x» ", "«tcp.»", "«\x00tcp»", "«tcp\n»", "«\u00a0tcp»", "«tcp\u3000»,udp", "«\ufefftcp»", "«@cp»", "«[cp»",
		"«tcp\x14»", "«TC\x10»", "«Protocol(3)»", "«06»", "«1»", "«4»", "«58»", "«136»", "«388»", "«06», 17", "«6 17»",
		"«+6»", "«6.»", "«0x6»", "«" + strings.Repeat("x", 120) + "»y",
	} {
		t.Run(marked, func(t *testing.T) {
			s := withoutMarks.Replace(marked)
			p, err := ports.ParseProtocol(s)
			expect(t, "ParseProtocol", p, 0)
			expectParseError(t, "ParseProtocol", err, marked, ports.ErrProtocol)
			if s != "" {
				p = tcp
				err = p.UnmarshalText([]byte(s))
				expect(t, "p after a failed UnmarshalText", p, tcp)
				expectParseError(t, "UnmarshalText", err, marked, ports.ErrProtocol)
			}
		})
	}
}

// TestProtocol checks the text of every Protocol, and every number of IP headers.
func TestProtocol(t *testing.T) {
	names := map[ports.Protocol]string{
		tcp: "tcp", udp: "udp", both: "tcp, udp", sctp: "sctp", tcp | sctp: "tcp, sctp", udp | sctp: "udp, sctp",
		both | sctp: "tcp, udp, sctp",
	}
	for i := range 256 {
		p := ports.Protocol(i)
		name := cmp.Or(names[p], fmt.Sprintf("Protocol(%d)", i))
		t.Run(name, func(t *testing.T) {
			expect(t, "String()", p.String(), name)
			text, err := p.MarshalText()
			expect(t, "MarshalText()", string(text), names[p])
			if p != 0 && names[p] == "" {
				expectParseError(t, "MarshalText", err, "«"+name+"»", ports.ErrProtocol)
				return
			}
			again := ports.Protocol(77)
			expect(t, "the error of MarshalText", err, nil)
			expect(t, "the error of UnmarshalText", again.UnmarshalText(text), nil)
			expect(t, "UnmarshalText of MarshalText", again, p)
		})
		expect(t, fmt.Sprintf("IPProtocol(%d)", i), ports.IPProtocol(uint8(i)),
			map[int]ports.Protocol{6: tcp, 17: udp, 132: sctp}[i])
	}
}

func TestStatusOfRows(t *testing.T) {
	for want, descriptions := range map[ports.Status][]string{
		ports.Reserved: {
			"Reserved", "reserved for the future", "Reserved - IANA", "IANA Reserved", "RESERVEDx", "Reserved\u00e9",
		},
		ports.Unassigned: {
			"UNASSIGNED", "Unassigned [was netstat]", "(unassigned) Possibly assigned", "De-registered", "Removed",
			"Decommissioned", "Decomissioned Port 04/14/00, ms", "De-Commissioned Port", "Deprecated in 2019",
			"unassigneds", "(Unassigned)x", "de-registered1", "removed_", "decommissioned2", "decomissionedly",
			"DEPRECATEDLY",
		},
		ports.Private: {"Any private mail system", "any PRIVATE use", "Any privately used"},
		ports.Assigned: {
			"", "Any mail system", "Not Reserved", " Reserved", "(Reserved)", "\u00a0Reserved", "Use any private port",
			"Was unassigned", "Unassigne", "[Unassigned]", "(unassigned", "Reserve", "IANA", "Any privat",
			"Any-private", "Deregistered", "Re\u017ferved", // a long s, which Unicode folds
		},
	} {
		for _, description := range descriptions {
			t.Run(description, func(t *testing.T) {
				a := ports.Assignment{Port: 1, Last: 1, Protocols: tcp, Description: description}
				expect(t, "Status()", a.Status(), want)
				a.Aliases = "a"
				expect(t, "Status() with an alias", a.Status(), want)
				a.Keyword = "k"
				expect(t, "Status() with a keyword", a.Status(), ports.Assigned)
			})
		}
	}
	expect(t, "Status() of the zero Assignment", ports.Assignment{}.Status(), 0) // Unlisted
	expect(t, "Status() of an alias", ports.Assignment{Protocols: tcp, Aliases: "a"}.Status(), ports.Assigned)
}

func TestStatus(t *testing.T) {
	names := []string{"unlisted", "assigned", "reserved", "unassigned", "private"}
	for i := range 256 {
		s, name := ports.Status(i), fmt.Sprintf("Status(%d)", i)
		if i < len(names) {
			name = names[i]
		}
		t.Run(name, func(t *testing.T) {
			expect(t, "String()", s.String(), name)
			text, err := s.MarshalText()
			if i >= len(names) {
				expect(t, "MarshalText()", string(text), "")
				expectParseError(t, "MarshalText", err, "«"+name+"»", ports.ErrStatus)
				return
			}
			again := ports.Status(77)
			expect(t, "MarshalText()", string(text), name)
			expect(t, "the error of MarshalText", err, nil)
			expect(t, "the error of UnmarshalText", again.UnmarshalText([]byte(strings.ToUpper(name))), nil)
			expect(t, "UnmarshalText", again, s)
		})
	}
	for _, marked := range []string{
		"«»", "« »", "«free»", "«assigned »", "«\tassigned»", "«assigned\n»", "«assignee»", "«Status(3)»", "«3»",
		"«re\u017ferved»", "«" + strings.Repeat("x", 120) + "»x",
	} {
		t.Run(marked, func(t *testing.T) {
			s := ports.Private
			err := s.UnmarshalText([]byte(withoutMarks.Replace(marked)))
			expect(t, "s after a failed UnmarshalText", s, ports.Private)
			expectParseError(t, "UnmarshalText", err, marked, ports.ErrStatus)
		})
	}
}

func TestAssignmentNames(t *testing.T) {
	for _, test := range []struct{ keyword, aliases, want string }{
		{"", "", ""}, {"a", "", "a"}, {"", "b", "b"}, {"a", "b c", "a,b,c"}, {"a", "a A b b", "a,a,A,b,b"},
		{"a", "b\u00a0c d\te", "a,b\u00a0c,d\te"}, // a space alone is between aliases
		{"a", " b  c ", "a,b,c"},                  // no table has it, but a program can write it
	} {
		t.Run(test.want, func(t *testing.T) {
			a := ports.Assignment{Keyword: test.keyword, Aliases: test.aliases}
			checkLoops(t, "Names()", a.Names(), strings.FieldsFunc(test.want, func(r rune) bool { return r == ',' }))
		})
	}
}

// checkLoops checks an iterator, and again, also in loops that stop: one that goes on panics.
func checkLoops[T comparable](t *testing.T, call string, all iter.Seq[T], want []T) {
	t.Helper()
	for n := range min(len(want), 8) {
		i := 0
		for have := range all {
			expect(t, call, have, want[i])
			if i++; i > n {
				break
			}
		}
	}
	if have := slices.Collect(all); !slices.Equal(have, want) {
		t.Errorf("%s = %v; want %v", call, have, want)
	}
}

func TestListNames(t *testing.T) {
	table := mustTable(t,
		ports.Assignment{Port: 1, Protocols: tcp, Keyword: "a", Aliases: "c B c"},
		ports.Assignment{Port: 1, Protocols: udp, Description: "no keyword", Aliases: "d"},
		ports.Assignment{Port: 1, Protocols: both, Keyword: "b", Aliases: "A e\u00e9 E\u00c9"},
		ports.Assignment{Port: 1, Protocols: tcp, Keyword: "A", Aliases: "f f\u00a0"},
	)
	for name, test := range map[string]struct {
		l    ports.List
		want string
	}{
		"none":                             {ports.List{}, ""},
		"no rows":                          {table.ByNumber(2, tcp), ""},
		"keywords, then aliases each once": {table.ByNumber(1, both), "a b c d e\u00e9 E\u00c9 f f\u00a0"},
		"of one protocol":                  {table.ByNumber(1, udp), "b d A e\u00e9 E\u00c9"},
		"by keyword":                       {ports.ByKeyword("webster"), "webster gppitnp"},
	} {
		t.Run(name, func(t *testing.T) {
			want := strings.FieldsFunc(test.want, func(r rune) bool { return r == ' ' })
			checkLoops(t, "Names()", test.l.Names(), want)
		})
	}
	t.Run("many", func(t *testing.T) { // the square of their number would take very long
		var rows []ports.Assignment
		var want []string
		for i := range 50_000 {
			want = append(want, "k"+strconv.Itoa(i))
			rows = append(rows, ports.Assignment{Port: 1, Protocols: tcp, Keyword: want[i], Aliases: "same"})
		}
		have := slices.Collect(mustTable(t, rows...).ByNumber(1, tcp).Names())
		expect(t, "Names()", slices.Equal(have, append(want, "same")), true)
	})
}

// TestListAt checks that At panics for a row that is not there, and that == with a List does not compile.
func TestListAt(t *testing.T) {
	for _, i := range []int{-1, 2, 3, 1 << 40 >> (64 - strconv.IntSize)} {
		t.Run(strconv.Itoa(i), func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Errorf("At(%d) of two rows does not panic", i)
				}
			}()
			ports.ByNumber(999, tcp).At(i)
		})
	}
	expect(t, "List is comparable", reflect.TypeFor[ports.List]().Comparable(), false)
	expect(t, "Assignment is comparable", reflect.TypeFor[ports.Assignment]().Comparable(), true)
}

func TestAssignmentString(t *testing.T) {
	for _, test := range []struct {
		a    ports.Assignment
		want string
	}{
		{ports.Assignment{80, 80, both, "www", "WWW HTTP", ""}, "80/tcp, udp     www             WWW HTTP"},
		{ports.Assignment{514, 514, udp, "syslog", "", ""}, "514/udp         syslog"},
		{ports.Assignment{224, 241, tcp, "", "Reserved", ""}, "224-241/tcp     -               Reserved"},
		{ports.Assignment{1, 1, sctp, "x", "", "y z"}, "1/sctp          x               ; alias=y z"},
		{ports.Assignment{1, 1, tcp, "", "", "y z"}, "1/tcp           -               ; alias=y z"},
		{ports.Assignment{1, 1, tcp, "x", "X", "y"}, "1/tcp           x               X; alias=y"},
		{ports.Assignment{49152, 65535, both, "dynamic", "any", ""}, "49152-65535/tcp, udp  dynamic   any"},
		{ports.Assignment{1, 1, tcp, "a-name-of-20-letters", "any", ""}, "1/tcp           a-name-of-20-letters  any"},
		{ports.Assignment{Port: 80, Protocols: tcp, Keyword: "www"}, "80/tcp          www"}, // Last 0 means Port
		{ports.Assignment{Port: 5, Last: 3, Protocols: udp}, "5/udp           -"},
		{ports.Assignment{}, "0/Protocol(0)   -"},
	} {
		t.Run(test.want, func(t *testing.T) {
			expect(t, "String()", test.a.String(), test.want)
			first, _, _ := strings.Cut(test.want, "  ")
			expect(t, "Ports()", test.a.Ports(), first)
		})
	}
}

// TestParsePorts checks texts, and errors, whose text stands in marks. See also checkPorts.
func TestParsePorts(t *testing.T) {
	for s, want := range map[string]ports.Assignment{
		"80/tcp":                {Port: 80, Last: 80, Protocols: tcp},
		"0":                     {Protocols: both},
		"36412":                 {Port: 36412, Last: 36412, Protocols: both},
		"0-65535/UDP":           {Last: 65535, Protocols: udp},
		"224-241":               {Port: 224, Last: 241, Protocols: both},
		"00080/tcp,tcp":         {Port: 80, Last: 80, Protocols: tcp},
		"25/sctp, udp":          {Port: 25, Last: 25, Protocols: udp | sctp},
		"69 \t/  tcp6  ,\tudp4": {Port: 69, Last: 69, Protocols: both},
		"69/ip":                 {Port: 69, Last: 69, Protocols: both},
	} {
		t.Run(s, func(t *testing.T) { expectOK(t, "ParsePorts", want)(ports.ParsePorts(s)) })
	}
	for reason, texts := range map[error][]string{
		ports.ErrPort: {
			"«»", "« »", "« 80»", "«80 »", "«80/tcp »", "80 «tcp»", "80/tcp\t«www x»", "80 «- 81»", "«tcp»",
			"«http»/tcp", "«/tcp»", "«-1»", "«80-»", "«80,443»", "80-«+81»", "«\u00a080»", "«80\u3000»", "«80.»",
		},
		ports.ErrRange: {"«65536»", "80-«65536»/tcp", "«" + strings.Repeat("9", 120) + "»"},
		ports.ErrOrder: {"«80-79»/udp"},
		ports.ErrProtocol: {
			"«80/»", "80/«dccp»", "80/tcp, «x»", "80/tcp,udp,«x»", "«80/tcp,»", "80/«6»", "80/tcp, «17»", "80/«tcp.»",
		},
		ports.ErrControl: {"80/tcp«\n»", "80«\x00»", "80«\n»\xff", "80«\n»/tcp", "80/tcp«\u2028»"},
		ports.ErrUTF8:    {"80/tcp«\xff»"},
	} {
		for _, marked := range texts {
			t.Run(marked, func(t *testing.T) {
				a, err := ports.ParsePorts(withoutMarks.Replace(marked))
				expect(t, "ParsePorts", a, ports.Assignment{})
				expectParseError(t, "ParsePorts", err, marked, reason)
			})
		}
	}
}

func TestCovers(t *testing.T) {
	for _, a := range []ports.Assignment{
		{}, {Port: 5, Last: 7, Protocols: tcp}, {Port: 5, Last: 7, Protocols: both}, {Last: 65535, Protocols: udp},
		{Port: 65535, Last: 65535, Protocols: both}, {Port: 5, Protocols: udp}, {Port: 5, Last: 3, Protocols: tcp},
		{Port: 5, Last: 5, Protocols: 0xff}, {Port: 5, Last: 5, Protocols: 4}, {Port: 5, Last: 7, Protocols: sctp},
	} {
		t.Run(a.Ports(), func(t *testing.T) {
			for _, port := range []uint16{0, 1, 3, 4, 5, 6, 7, 8, 65534, 65535} {
				for q := range ports.Protocol(255) {
					isThere := port == a.Port || a.Port <= port && port <= a.Last
					want := isThere && a.Protocols&q != 0 && slices.Contains(sets, q)
					expect(t, fmt.Sprintf("Covers(%d, Protocol(%d))", port, q), a.Covers(port, q), want)
				}
				expect(t, "Covers with all bits", a.Covers(port, 255), false)
			}
		})
	}
}

func TestAll(t *testing.T) {
	a, b := builtin[0], builtin[1]
	checkLoops(t, "All", ports.All(), builtin)
	checkLoops(t, "Table.All", mustTable(t, a, b, a).All(), []ports.Assignment{a, b, a})
	checkLoops(t, "List.All", ports.ByNumber(999, tcp).All(), rowsByNumber(builtin, 999, tcp))
}

// TestJSON checks the JSON of lists and tables against encoding/json.
func TestJSON(t *testing.T) {
	toJSON := func(t *testing.T, v any) string {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	r := rand.New(rand.NewPCG(5, 6))
	runes := []rune("ab\"\\/<>&'\u00a0\u00ad\u00e9\u0301\u2027\u202f\u200c\u2060\ufffd\U0001f600\U000e0001")
	text := func(n int) (s string) {
		for range r.IntN(n) {
			s += string(runes[r.IntN(len(runes))])
		}
		return s
	}
	rows := []ports.Assignment{{0, 60000, both, "k", string(runes), ""}}
	for i := range 500 {
		port, last, q := uint16(i%7), uint16(i%7*10000), sets[i%len(sets)]
		rows = append(rows, ports.Assignment{port, last, q, "k" + text(10), text(20), text(4)})
	}
	table := mustTable(t, rows...)
	for name, l := range map[string]interface {
		All() iter.Seq[ports.Assignment]
		MarshalJSON() ([]byte, error)
	}{
		"no table": &ports.Table{}, "no list": ports.List{}, "no rows": ports.ByNumber(300, tcp),
		"RFC1340": ports.RFC1340(), "999": ports.ByNumber(999, both), "table": table, "0": table.ByNumber(0, both),
		"1": table.ByNumber(1, sctp), "6": table.ByNumber(6, tcp), "60000": table.ByNumber(60000, udp),
	} {
		t.Run(name, func(t *testing.T) {
			rows := append([]ports.Assignment{}, rowsOf(l)...)
			want := toJSON(t, rows)
			first, err := l.MarshalJSON()
			expect(t, "the error of MarshalJSON", err, nil)
			ports.RFC1340().MarshalJSON()
			expect(t, "MarshalJSON() before another call", string(first), want)
			clear(first)
			expect(t, "json.Marshal, when a caller has written into the last", toJSON(t, l), want)
			var again []ports.Assignment
			expect(t, "the error of json.Unmarshal", json.Unmarshal([]byte(want), &again), nil)
			expectRows(t, "json.Unmarshal", again, rows)
		})
	}
	for name, v := range map[string]any{
		"a value": *ports.RFC1340(), "in a struct": struct{ ports.Table }{*ports.RFC1340()},
		"a pointer": ports.RFC1340(),
	} {
		t.Run(name, func(t *testing.T) { expect(t, "json.Marshal of a Table", toJSON(t, v), toJSON(t, builtin)) })
	}
	t.Run("zero Assignment", func(t *testing.T) {
		var zero, again ports.Assignment
		want := `{"port":0,"last":0,"protocols":"","keyword":"","description":"","aliases":""}`
		expect(t, "json.Marshal", toJSON(t, zero), want)
		expect(t, "the error of json.Unmarshal", json.Unmarshal([]byte(want), &again), nil)
		expect(t, "json.Unmarshal", again, zero)
	})
}

// The built-in table.

// TestCounts checks what has been counted in the reprint. The checksum is there for what keeps the counts, such as two
// keywords that change places. It was computed when the rows had been compared with the reprint by two programs; to
// correct an error in transcription, change it too.
func TestCounts(t *testing.T) {
	const checksum = "79a610299cea718f90de9d23ca2b646accac705b0fb549dd8ad66812a7f76af8"
	counts, seen := map[string]int{}, map[string]bool{}
	count := func(kind string, names ...string) {
		for _, name := range names {
			if key := kind + " " + asciiLower(name); !seen[key] {
				seen[key] = true
				counts[kind]++
			}
		}
	}
	for a := range ports.All() {
		counts["rows"]++
		counts[a.Protocols.String()]++
		counts[a.Status().String()]++
		if a.Last != a.Port {
			counts["ranges"]++
		}
		if a.Keyword != "" {
			counts["with a keyword"]++
			count("keywords", a.Keyword)
		} else if a.Status() == ports.Assigned {
			counts["described only"]++
		}
		if a.Aliases != "" {
			counts["with aliases"]++
		}
		count("aliases", strings.Fields(a.Aliases)...)
		count("names", slices.Collect(a.Names())...)
	}
	want := map[string]int{
		"rows":     323,
		"tcp, udp": 289 + 2, // with the two ranges that name no protocol
		"tcp":      15 + 1,  // with the range 721-731/tcp
		"udp":      16, "ranges": 3,
		"assigned": 292 + 1, "with a keyword": 292, "described only": 1, "unassigned": 20, "private": 7, "reserved": 3,
		"keywords": 284, "with aliases": 28, "aliases": 32, "names": 306,
	}
	if !maps.Equal(counts, want) {
		t.Errorf("counted %v; want %v", counts, want)
	}
	expect(t, "the checksum of the rows", checksumOf(ports.RFC1340()), checksum)
}

func checksumOf(table *ports.Table) string {
	sum := sha256.New()
	table.WriteTo(sum)
	return hex.EncodeToString(sum.Sum(nil))
}

// TestByNumber checks every answer of the built-in table: for each port, and each Protocol that is a set or not.
func TestByNumber(t *testing.T) {
	t.Parallel()
	for port := range 1 << 16 {
		port := uint16(port)
		var want [256][]ports.Assignment
		for _, q := range sets {
			want[q] = rowsByNumber(builtin, port, q)
		}
		for proto, want := range want {
			proto := ports.Protocol(proto)
			l, inTable := ports.ByNumber(port, proto), ports.RFC1340().ByNumber(port, proto)
			if len(want) == 0 && l.Len() == 0 && inTable.Len() == 0 {
				continue
			}
			call := fmt.Sprintf("ByNumber(%d, %v)", port, proto)
			checkList(t, call, l, want)
			checkList(t, "RFC1340()."+call, inTable, want)
		}
	}
}

// TestNames looks up every name as it is, in other cases and in forms that are nearly that name.
func TestNames(t *testing.T) {
	t.Parallel()
	names := namesOf(builtin)
	check := func(name string) {
		t.Helper()
		want := names.byKeyword(name)
		checkList(t, fmt.Sprintf("ByKeyword(%q)", name), ports.ByKeyword(name), want)
		checkList(t, fmt.Sprintf("RFC1340().ByKeyword(%q)", name), ports.RFC1340().ByKeyword(name), want)
	}
	check("")
	check("-")
	for _, a := range builtin {
		for name := range a.Names() {
			check(name)
			want, _ := ports.RFC1340().LookupPort("", name)
			expectOK(t, "LookupPort of "+name, want)(ports.LookupPort("", name))
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
			for _, end := range []string{"\x00", " ", "\t", "\n", "-", ".", "x", name} {
				check(name + end)
				check(end + name)
			}
		}
	}
}

func TestLookupPort(t *testing.T) {
	table := mustTable(t, append([]ports.Assignment{
		{Port: 7001, Last: 7009, Protocols: tcp | sctp, Keyword: "range"},
		{Port: 7000, Last: 7000, Protocols: tcp, Keyword: "range"},
		{Port: 2905, Last: 2905, Protocols: sctp, Keyword: "some"},
		{Port: 2904, Last: 2904, Protocols: udp, Keyword: "some"},
	}, builtin...)...)
	for query, want := range map[string]int{
		"tcp/MAIL": 25, "udp4/syslog": 514, "tcp/printer": 515, "tcp/cadlock": 770, "tcp/webster": 765,
		"udp/cmd": 544, // 514/tcp has the keyword, but 544/udp the alias
		"ip/ock":  1000, "/biff": 512, "/login": 49, "sctp/25": 25, "tcp/": 0, "icmp/-0": 0,
		"tcp/range": 7001, "sctp6/range": 7001, "/some": 2904, "ip/some": 2904, "sctp/some": 2905,
	} {
		t.Run(query, func(t *testing.T) {
			network, service, _ := strings.Cut(query, "/")
			expectOK(t, "LookupPort", want)(table.LookupPort(network, service))
		})
	}
	long := strings.Repeat("n", 120)
	for _, test := range []struct {
		err     error
		ports   string // of the error
		queries []string
	}{
		{ports.ErrNetwork, "", []string{
			"TCP/smtp", "SCTP/smtp", "dccp/smtp", "tcp5/smtp", " tcp/smtp", "ip4/smtp", "IP/smtp", "6/smtp",
			"tcp,udp/smtp",
			long + "x/" + long + "x",
		}},
		{ports.ErrRange, "", []string{"tcp/65536", "tcp/4294967300", "tcp/18446744073709551641",
			"udp/-1", "icmp/70000"}},
		{ports.ErrService, "", []string{
			"tcp/https", "tcp/+smtp", "tcp/-smtp", "tcp/10737418240x", "tcp/ smtp", "tcp/smtp ", "tcp/smtp.",
			"tcp/smtp/tcp", "tcp/smtp\n", "tcp/ 25", "tcp/2_5", "tcp/25/tcp",
		}},
		{ports.ErrService, "514/udp", []string{"tcp6/syslog", "sctp/Syslog"}},
		{ports.ErrService, "25/tcp, udp", []string{"sctp/smtp", "sctp4/mail"}},
		{ports.ErrService, "7001-7009/tcp, sctp", []string{"udp/range"}},
		{ports.ErrService, "2905/sctp", []string{"tcp/some", "tcp4/SOME"}},
	} {
		for _, query := range test.queries {
			t.Run(query, func(t *testing.T) {
				network, service, _ := strings.Cut(query, "/")
				port, err := table.LookupPort(network, service)
				expect(t, "the port", port, 0)
				expect(t, "errors.Is", errors.Is(err, test.err), true)
				begin := func(s string) string { return s[:min(len(s), 120)] }
				want := ports.LookupError{begin(network), begin(service), test.ports, test.err}
				if e, _ := err.(*ports.LookupError); e == nil || *e != want {
					t.Errorf("LookupPort(%q, %q) = error %#v; want %#v", network, service, err, want)
				}
			})
		}
	}
}

// TestLookupPortNet checks LookupPort against package net for all services that are no names. Package net takes numbers
// of 1<<30 and more for others; here they are out of range.
func TestLookupPortNet(t *testing.T) {
	services := []string{
		"", "0", "00", "1", "+1", "-1", "-0", "+0", "+", "-", "--1", "+-1", "++1", "1+", "80", "080", "0x50", "8 0",
		" 80", "80 ", "65535", "65536", "-65535", "000000000000000000065535", "1e3", "1.0", "1_000", "8:", "8/", "9:0",
		"\u0663", "8\u0660", "80\x00", "\x00", "1073741823", "1073741824", "1073741824x", "10737418240x", "10737418240",
		"99999999999999999999", "99999999999999999999x", "4294967295", "4294967296", "4294967300", "42949673000",
		"4294967300x", "12884901890", "-4294967296", "18446744073709551616", "-18446744073709551616", "-2147483648",
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
			if len(digits) >= len("1073741824") && '0' < digits[0] && digits[0] <= '9' { // a number, or an unknown name
				isNumber := strings.Trim(digits, "0123456789") == ""
				if err == nil || errors.Is(err, ports.ErrRange) != isNumber {
					t.Errorf("LookupPort(%q, %q) = %d, %v; want ErrRange: %v", network, service, port, err, isNumber)
				}
			} else if port != want || (err == nil) != (wantErr == nil) {
				t.Errorf("LookupPort(%q, %q) = %d, %v; net has %d, %v", network, service, port, err, want, wantErr)
			}
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
	for query, want := range map[string]string{ // the keywords, or the status if there is none
		"80/tcp": "http www www-http", "443/tcp": "https", "465/tcp": "submissions urd", "999/tcp": "garcon puprouter",
		"2049/tcp": "nfs shilp", "2049/udp": "nfs shilp", "6005/tcp": "x11", "11434/tcp": "ollama", "43/tcp": "nicname",
		"113/tcp": "auth ident", "512/udp": "biff comsat", "42/tcp": "nameserver name", "105/udp": "csnet-ns cso",
		"1525/tcp": "prospero-np orasrv", "750/udp": "kerberos-iv loadav", "1701/udp": "l2tp l2f", "5351/udp": "pcp",
		"4480/udp": "agtp-quic", "22/sctp": "ssh", "2049/sctp": "nfs", "36412/sctp": "s1-control",
		"36412/tcp,sctp": "s1-control", "25/sctp": "unlisted", "0/tcp": "reserved", "4/tcp": "unassigned",
		"24/udp": "private", "270/tcp": "reserved", "270/udp": "gist", "270": "gist", "1008/udp": "assigned",
		"1028/tcp": "unassigned", "4502/tcp": "unlisted", "49151/tcp": "reserved", "49152/tcp": "unlisted",
		"65535": "unlisted",
	} {
		t.Run(query, func(t *testing.T) {
			a, err := ports.ParsePorts(query)
			expect(t, "the error of ParsePorts", err, nil)
			l := ports.IANA().ByNumber(a.Port, a.Protocols)
			var keywords []string
			for a := range l.All() {
				if a.Keyword != "" {
					keywords = append(keywords, a.Keyword)
				}
			}
			expect(t, "the keywords", cmp.Or(strings.Join(keywords, " "), l.Status().String()), want)
			if keywords != nil {
				expect(t, "Keyword()", l.Keyword(), keywords[0])
				expect(t, "Status()", l.Status(), ports.Assigned)
			}
		})
	}
	for network, names := range map[string]string{ // 0 is none
		"tcp": `https 443, ssh 22, WHOIS 43, smtps 465, postgres 5432, rdp 3389, http-alt 8080, krb5 88, webcache 8080,
			x11 6000, x11-0 6000, npp 92, ricardo-lm 6148, rna-lm 1522, readnews 119, kdc 0, sql*net 66, sql-net 150,
			syslog 0, imap 143, vnc-server 5900, pop-2 109, ibm-mqisdp 1883, portmap 111, s1-control 0`,
		"udp": `domain 53, nfsd 2049, meter 570, kdc 750, syslog 514, raid-cd 2013, l2tp 1701, nat-pmp 5351,
			ipsec-msft 4500, ike 500`,
		"sctp": `nfsd 2049, s1-control 36412`,
		"":     `s1-control 0`,
		"ip":   `spamd 0, nsca 0, kafka 0, wireguard 0, prometheus 0`, // no host's own, and no everyday names
		"tcp4": `ircd 0, x11-1 0, x11-7 0, x11-ssh 0`,                 // in ranges, whose first port a lookup returns
	} {
		for query := range strings.SplitSeq(names, ",") {
			var name string
			var want int
			fmt.Sscan(query, &name, &want)
			t.Run(network+"/"+name, func(t *testing.T) {
				if port, err := ports.IANA().LookupPort(network, name); port != want || (err == nil) != (want > 0) {
					t.Errorf("LookupPort(%q, %q) = %d, %v; want %d", network, name, port, err, want)
				}
			})
		}
	}
	date := ": " + ports.IANADate + "\n"
	expect(t, "iana.txt has "+date, len(date) > len(": 2026-") && strings.Contains(mustRead(t, "iana.txt"), date), true)
}

// TestIANARows checks that IANA has the rows of iana-usual.txt, then those of iana.txt, in order, and each port and
// protocol the keywords of iana.txt with their descriptions, and the status.
func TestIANARows(t *testing.T) {
	t.Parallel()
	usual, registry, table := mustParse(t, "iana-usual.txt"), mustParse(t, "iana.txt"), ports.IANA()
	checkTable(t, table)
	rows := rowsOf(table)
	for i, a := range usual {
		a.Description = rows[i].Description // the registry's
		expect(t, fmt.Sprintf("row %d", i), rows[i], a)
	}
	rest := registry
	for _, a := range rows[len(usual):] {
		i := slices.IndexFunc(rest, func(b ports.Assignment) bool {
			b.Protocols = a.Protocols // some of them may be in a row above
			return a == b
		})
		if i < 0 {
			t.Fatalf("%v is no row of iana.txt, or not in its order", a)
		}
		rest = rest[i:]
	}
	// These rows of iana-usual.txt have the registry's description of another protocol.
	others := map[uint16]string{21: "ftp", 902: "ideafarm-door", 903: "ideafarm-panic", 995: "pop3s", 2049: "nfs"}
	names := func(l ports.List) (names []string) {
		for a := range l.All() {
			if others[a.Port] == a.Keyword {
				a.Description = ""
			}
			names = append(names, a.Keyword+" "+a.Description)
		}
		slices.Sort(names)
		return names
	}
	alone := mustTable(t, registry...)
	for port := range 1 << 16 {
		for _, q := range []ports.Protocol{tcp, udp, sctp} {
			have, want := table.ByNumber(uint16(port), q), alone.ByNumber(uint16(port), q)
			if !slices.Equal(names(have), names(want)) || have.Status() != want.Status() {
				t.Errorf("%d/%v = %v; want the names, descriptions and status of %v", port, q, have, want)
			}
		}
	}
}

// TestIANAUsual checks that each row of iana-usual.txt is one of the registry, with sctp if that has it, and that its
// aliases are names that the registry has not. A renewal ends here if a person has to change iana-usual.txt. The
// checksum is for what only the services files of the hosts can tell. It was computed when the rows had been compared
// with these by a program; to change a row, change it too.
func TestIANAUsual(t *testing.T) {
	const checksum = "a714836e870f308840ecda554a9d741697c4f3b628a581f6492b007b3acf729b"
	usual, registry := mustParse(t, "iana-usual.txt"), mustParse(t, "iana.txt")
	taken := map[string]bool{}
	for _, a := range registry {
		taken[asciiLower(a.Keyword)] = true
	}
	for _, a := range usual {
		var protocols ports.Protocol
		for _, b := range registry {
			if b.Port == a.Port && b.Last == a.Last && b.Keyword == a.Keyword {
				protocols |= b.Protocols
			}
		}
		if a.Keyword == "" || a.Description != "" || a.Protocols&^protocols != 0 {
			t.Errorf("iana-usual.txt has this row, which the registry has not: %v", a)
		}
		if protocols&^a.Protocols&sctp != 0 {
			t.Errorf("iana-usual.txt has this row without sctp, for which the registry has it too: %v", a)
		}
		for alias := range strings.FieldsSeq(a.Aliases) {
			if taken[asciiLower(alias)] {
				t.Errorf("iana-usual.txt has the alias %s, a keyword of the registry or another alias: %v", alias, a)
			}
			taken[asciiLower(alias)] = true
		}
	}
	expect(t, "the checksum of the rows", checksumOf(mustTable(t, usual...)), checksum)
}

// Resolve.

// checkSingle checks ParsePorts and ParseProtocol against their references.
func checkSingle(t *testing.T, s string) {
	t.Helper()
	a, err := ports.ParsePorts(s)
	if want, wantErr := readPorts(s); a != want || !errors.Is(err, wantErr) {
		t.Fatalf("ParsePorts(%q) = %v, %v; want %v, %v", s, a, err, want, wantErr)
	}
	q, err := ports.ParseProtocol(s)
	if want, wantErr := readProtocols(s, networks, ipNumbers); q != want || !errors.Is(err, wantErr) {
		t.Fatalf("ParseProtocol(%q) = %v, %v; want %v, %v", s, q, err, want, wantErr)
	}
}

// checkResolve checks Resolve against resolve. An error of ParsePorts is that for a part of s.
func checkResolve(t *testing.T, table *ports.Table, rows []ports.Assignment, s string) {
	t.Helper()
	checkSingle(t, s)
	want, refused := resolve(rows, s)
	have, err := table.Resolve(s)
	if !slices.Equal(have, want) || !errors.Is(err, refused.err) {
		t.Fatalf("Resolve(%q) = %v, %v; want %v, %v", s, have, err, want, refused.err)
	}
	if (have == nil) != (err != nil) {
		t.Fatalf("Resolve(%q) = %#v, %v; want rows or an error", s, have, err)
	}
	switch {
	case err == nil:
	case refused.at >= 0:
		want := *errOf(ports.ParsePorts(s[refused.at:])).(*ports.ParseError)
		want.Column += refused.at
		if e, _ := err.(*ports.ParseError); e == nil || *e != want {
			t.Fatalf("Resolve(%q): %#v; want %#v", s, err, want)
		}
	default:
		e, _ := err.(*ports.LookupError)
		if e == nil || !strings.HasPrefix(s, e.Service) || len(e.Service) < min(len(s), 100) || len(e.Service) > 120 {
			t.Fatalf("Resolve(%q): %#v; want a LookupError, with the query as the Service", s, err)
		}
		if want := (ports.LookupError{"", e.Service, refused.ports, refused.err}); *e != want {
			t.Fatalf("Resolve(%q): %#v; want %#v", s, err, want)
		}
	}
}

func TestResolve(t *testing.T) {
	rows := append([]ports.Assignment{
		{Port: 443, Last: 443, Protocols: tcp, Keyword: "https"},
		{Port: 7001, Last: 7001, Protocols: both, Keyword: "two"},
		{Port: 7002, Last: 7009, Protocols: udp, Keyword: "TWO"},
		{Port: 7003, Last: 7003, Protocols: tcp | sctp, Keyword: "three", Aliases: "two 80 9-1"},
		{Port: 7004, Last: 7004, Protocols: udp, Keyword: "443/tcp"},
		{Port: 7005, Last: 7005, Protocols: udp, Keyword: "a/b/udp"},
		{Port: 7006, Last: 7006, Protocols: both, Keyword: "a/b"},
		{Port: 7007, Last: 7007, Protocols: tcp, Keyword: "caf\u00e9", Aliases: "ip"},
		{Port: 7008, Last: 7008, Protocols: udp, Keyword: "udp/two", Aliases: "443/udp"},
		{Port: 2905, Last: 2905, Protocols: sctp, Keyword: "m3ua", Aliases: "80,81"},
	}, builtin...)
	table := mustTable(t, rows...)
	const smtp, three = "|smtp|Simple Mail Transfer|mail", "|three||two 80 9-1"
	for _, test := range []struct{ s, want string }{
		// Ports, listed or not.
		{"80", "80/tcp, udp|||"}, {"080", "80/tcp, udp|||"}, {"443/tcp", "443/tcp|||"}, {"80 /tcp", "80/tcp|||"},
		{"80/ip", "80/tcp, udp|||"}, {"6000-6063/TCP", "6000-6063/tcp|||"}, {"0-65535/tcp", "0-65535/tcp|||"},
		{"9999", "9999/tcp, udp|||"}, {"80\t/ udp", "80/udp|||"}, {"80/sctp", "80/sctp|||"},
		{"7003", "7003/tcp, udp|||"}, {"80/sctp6,tcp", "80/tcp, sctp|||"}, {"2905", "2905/tcp, udp|||"},
		{"443/udp", "443/udp|||"},
		// Names.
		{"HTTPS", "443/tcp|https||"}, {"SMTP", "25/tcp, udp" + smtp}, {"3com-tsmux", builtinRow(106)},
		{"two", "7001/tcp, udp|two||\n7002-7009/udp|TWO||\n7003/tcp, sctp" + three}, {"cl/1", builtinRow(172)},
		{"a/b/udp", "7005/udp|a/b/udp||"}, {"caf\u00e9", "7007/tcp|caf\u00e9||ip"}, {"IP", "7007/tcp|caf\u00e9||ip"},
		{"udp/two", "7008/udp|udp/two||443/udp"}, {"80,81", "2905/sctp|m3ua||80,81"},
		// Names, then protocols.
		{"https/tcp", "443/tcp|https||"}, {"https/ip", "443/tcp|https||"}, {"mail /tcp", "25/tcp" + smtp},
		{"mail\t/tcp", "25/tcp" + smtp}, {"SMTP/TCP, udp", "25/tcp, udp" + smtp}, {"smtp/tcp,sctp", "25/tcp" + smtp},
		{"smtp/\t tcp4 , udp", "25/tcp, udp" + smtp}, {"smtp/udp ", "25/udp" + smtp}, {"smtp/tcp4", "25/tcp" + smtp},
		{"two/tcp", "7001/tcp|two||\n7003/tcp" + three}, {"two/udp", "7001/udp|two||\n7002-7009/udp|TWO||"},
		{"two/sctp", "7003/sctp" + three}, {"CL/1/udp, tcp", builtinRow(172)}, {"914c/g/ip", builtinRow(211)},
		{"914c/g/udp", strings.Replace(builtinRow(211), "tcp, ", "", 1)}, {"a/b/udp/udp", "7005/udp|a/b/udp||"},
		{"a/b/tcp", "7006/tcp|a/b||"}, {"ip/tcp", "7007/tcp|caf\u00e9||ip"},
		// Protocols, then ports or a name.
		{"tcp/80", "80/tcp|||"}, {"tcp/8000-8010", "8000-8010/tcp|||"}, {"sctp/80", "80/sctp|||"},
		{"udp/ \t80", "80/udp|||"}, {"TCP6 /80", "80/tcp|||"}, {"ip/080", "80/tcp, udp|||"},
		{"tcp, udp/53", "53/tcp, udp|||"}, {"sctp,tcp\t/ 9", "9/tcp, sctp|||"}, {"udp/smtp", "25/udp" + smtp},
		{"tcp, sctp/ MAIL", "25/tcp" + smtp}, {"tcp/two", "7001/tcp|two||\n7003/tcp" + three},
		{"udp/cl/1", strings.Replace(builtinRow(172), "tcp, ", "", 1)}, {"udp/a/b/udp", "7005/udp|a/b/udp||"},
		{"sctp/80,81", "2905/sctp|m3ua||80,81"},
	} {
		t.Run(test.s, func(t *testing.T) {
			have, err := table.Resolve(test.s)
			if shown(have) != test.want || err != nil {
				t.Errorf("Resolve(%q) = %q, %v; want %q", test.s, shown(have), err, test.want)
			}
			checkResolve(t, table, rows, test.s)
		})
	}
	for reason, texts := range map[error][]string{
		ports.ErrPort: {
			"80-", "443/tcp ", "80 ", "1-2-3", "80--81", "80/tcp udp", "80 \t", " 80", "+80", "-80", "-1", ":443",
			" 443/tcp", "80,443/tcp", "80, 443", "3478:3481", "80:", "#1", "80\u00a0", "\u00a080/tcp", "80;", "80..81",
			"*:80", "80|81/tcp", "\u06680", "tcp/8000:8010", "tcp/80-", "udp/-1", "tcp/80 ", "tcp/ :80", "udp/80,82",
			"udp//80", "80.", "tcp/80.", "80\u3000/tcp",
		},
		ports.ErrRange: {
			"65536", "80-65536/tcp", "70000/dccp", "tcp/65536", "tcp/ 80-65536", "udp / 1-70000",
			"sctp/99999999999999999999",
		},
		ports.ErrOrder: {"20-10", "20-10/tcp", "tcp/20-10", "9-1"},
		ports.ErrProtocol: {
			"80/", "80/443", "6/smtp.", "80/dccp", "80/tcp,", "80/6", "80/tcp,443/tcp", "80/tcp, 17", "443/132",
			"80//tcp", "80/Tcp/80", "80/tcp,udp,x", "80/tcp.", "80/\u00a0tcp", "tcp/80/", "udp/80/443", "tcp/80/,",
			"smtp/", "cl/1/", "smtp/dccp", "smtp/6", "smtp/tcp,", "smtp/132", "smtp/80", "two/tcpx", "ip/", "ip/nosuch",
			"ip/8000:8010", "mail / ", "a/b/", "SMTP/\u00a0tcp", "smtp/tcp\n", "smtp/tcp,udp,x", "smtp/tcp.",
		},
		ports.ErrControl: {"80/\n", "80\t/tcp\x00", "80\n/tcp", "\n80", "8\x00/tcp", "tcp/80\n", "udp/\r80"},
		ports.ErrUTF8:    {"80\xff", "\xff8/tcp", "udp/80\xff"},
		ports.ErrService: {
			"", "/", "-", "*", "smtp ", " smtp", "/udp", "a b", "\xff", "smtp\x00", "https/udp", "HTTPS/udp6", "nosuch",
			"nosuch/tcp", "nosuch/sctp", "smtp/sctp", "\u0668\u0660", "smtp//tcp", "smtp/tcp/udp", "-/tcp", "80a",
			"80 a/tcp", " smtp/tcp", "smtp\n/tcp", strings.Repeat("x", 200), "udp/", "udp/nosuch", "udp/80/udp",
			"tcp/80/udp", "udp/https", "sctp/smtp", "udp/443/udp", "udp/80,81", " udp/80x", "\tudp/80", "udp/ ",
			"dccp/80", "tcp", "tcp/", "tcp/nosuch", "smtp.", "smtp./tcp", "tcp,17/80", "17,tcp/x", "tcp/smtp.",
			"smtp\n", "udp\u00a0/80", "udp,/80", "udp/smtp ", "udp/caf\u00e9", "\u0668/tcp", "smtp,/tcp", "smtp/tcp/",
		},
	} {
		for _, s := range texts {
			t.Run(s[:min(len(s), 30)], func(t *testing.T) {
				if have, err := table.Resolve(s); have != nil || !errors.Is(err, reason) {
					t.Errorf("Resolve(%q) = %v, %v; want %v", s, have, err, reason)
				}
				checkResolve(t, table, rows, s)
			})
		}
	}
	t.Run("a caller may change what it gets", func(t *testing.T) {
		for _, s := range []string{"two", "three", "two/ip", "udp/two"} {
			want, _ := table.Resolve(s)
			have, _ := table.Resolve(s)
			clear(have)
			again, _ := table.Resolve(s)
			expectRows(t, s, again, want)
		}
		expectRows(t, "the table", rowsOf(table), rows)
	})
	t.Run("zero Table", func(t *testing.T) {
		checkResolve(t, new(ports.Table), nil, "smtp")
		checkResolve(t, new(ports.Table), nil, "tcp/80")
	})
}

func builtinRow(port uint16) string { return shown(rowsOf(ports.ByNumber(port, both))) }

// Tables.

func TestZeroTable(t *testing.T) {
	checkList(t, "List{}", ports.List{}, nil)
	var zero ports.Table
	for name, table := range map[string]*ports.Table{
		"Table{}": &zero, "NewTable()": mustTable(t), "Overlay()": must(t)(ports.Overlay()),
		"Join()": must(t)(ports.Join()), "Overlay of one": must(t)(ports.Overlay(&zero)),
	} {
		t.Run(name, func(t *testing.T) {
			checkTable(t, table)
			checkList(t, "ByNumber", table.ByNumber(0, both), nil)
			checkList(t, "ByKeyword of a name", table.ByKeyword("smtp"), nil)
			checkList(t, "ByKeyword of nothing", table.ByKeyword(""), nil)
			expect(t, "ErrService", errors.Is(errOf(table.LookupPort("tcp", "smtp")), ports.ErrService), true)
		})
	}
	// A lookup that stored something in the table would be a race.
	expect(t, "the zero Table after lookups", zero, ports.Table{})
}

// TestNewTableErrors puts a text into a field of a good row.
func TestNewTableErrors(t *testing.T) {
	good := ports.Assignment{Port: 80, Protocols: tcp, Keyword: "www", Description: "The web", Aliases: "http web"}
	check := func(bad ports.Assignment, field, text string, reason error) {
		t.Helper()
		t.Run(field+"/"+text, func(t *testing.T) {
			table, err := ports.NewTable(good, good, bad, ports.Assignment{Last: 1}, good) // the first that is bad
			expect(t, "NewTable", table, nil)
			expect(t, "errors.Is", errors.Is(err, reason), true)
			want := ports.RowError{Row: 2, Field: field, Text: text, Err: reason}
			if e, _ := err.(*ports.RowError); e == nil || *e != want {
				t.Errorf("NewTable(…, %#v): %#v; want %#v", bad, err, want)
			}
		})
	}
	for _, test := range []struct {
		field  string
		reason error
		texts  []string
	}{
		{"Keyword", ports.ErrKeyword, []string{"-", ",udp", "w w", " www", " ", strings.Repeat("k ", 60)}},
		{"Keyword", ports.ErrControl, []string{"w\tw", "www\x00", "www-and-more\x7f", "w\u0085w", "w w\x00"}},
		{"Keyword", ports.ErrUTF8, []string{"w\xffw", "world-wide-\xc3"}},
		{"Description", ports.ErrDescription, []string{" The web", "The web ", "The  web", "A; alias=x", ";alias="}},
		{"Description", ports.ErrControl, []string{"The\tweb", "The\nweb", "The web\r"}},
		{"Description", ports.ErrUTF8, []string{"The web \xe9"}},
		{"Aliases", ports.ErrAlias, []string{" http", "http  web", "http ", "a.", "a. web", "; alias=b", "a; alias=b"}},
		{"Aliases", ports.ErrControl, []string{"http\tweb"}}, {"Aliases", ports.ErrUTF8, []string{"\xa0"}},
	} {
		for _, text := range test.texts {
			bad := good
			reflect.ValueOf(&bad).Elem().FieldByName(test.field).SetString(text)
			check(bad, test.field, text, test.reason)
		}
	}
	long := ports.Assignment{Protocols: tcp, Keyword: strings.Repeat("k ", 100)}
	check(long, "Keyword", strings.Repeat("k ", 60), ports.ErrKeyword)
	check(ports.Assignment{Port: 80, Last: 79, Protocols: tcp, Keyword: "k"}, "Last", "80-79", ports.ErrOrder)
	check(ports.Assignment{Port: 80, Protocols: tcp}, "", "80/tcp          -", ports.ErrEmpty)
	for _, q := range []ports.Protocol{0, 4, 4 | tcp, 6, 16, 17, 128, 132} {
		check(ports.Assignment{Port: 80, Protocols: q, Keyword: "k"}, "Protocols", q.String(), ports.ErrProtocol)
	}
}

// TestErrorsKeepLittle checks that no error keeps the argument that it quotes, of 8 MiB, in memory.
func TestErrorsKeepLittle(t *testing.T) {
	newTable := func(a ports.Assignment) error { return errOf(ports.NewTable(a)) }
	for name, call := range map[string]func(s string) error{
		"network":        func(s string) error { return errOf(ports.LookupPort(s, "smtp")) },
		"service":        func(s string) error { return errOf(ports.LookupPort("tcp", s)) },
		"query":          func(s string) error { return errOf(ports.RFC1340().Resolve(s)) },
		"query of ports": func(s string) error { return errOf(ports.RFC1340().Resolve(s[1:])) },
		"protocol":       func(s string) error { return errOf(ports.ParseProtocol(s)) },
		"ports":          func(s string) error { return errOf(ports.ParsePorts(s)) },
		"keyword":        func(s string) error { return newTable(ports.Assignment{Protocols: tcp, Keyword: s}) },
		"aliases":        func(s string) error { return newTable(ports.Assignment{Protocols: tcp, Aliases: s[1:]}) },
	} {
		t.Run(name, func(t *testing.T) {
			text := "k" + strings.Repeat(" 1", 4<<20)
			kept := weak.Make(unsafe.StringData(text))
			err := call(text)
			runtime.GC()
			if err == nil || kept.Value() != nil {
				t.Errorf("the error keeps its argument, or there is none: %v", err)
			}
			runtime.KeepAlive(err)
		})
	}
}

// TestRows checks rows that look as if they could not be read back, rows with a name twice, and names that only another
// folding than that of ASCII would take for the same, of each size that has its own path.
func TestRows(t *testing.T) {
	rows := []ports.Assignment{
		{0, 0, tcp, "zero", "", ""}, {65535, 0, udp, "last", "", ""}, {0, 65535, both, "", "all", ""},
		{1, 0, tcp, "", "", "alias-only"}, {1, 0, tcp, "k", "", "- k K # ; = alias= a.b .x"},
		{1, 0, tcp, "--", "-", ""}, {1, 0, tcp, "", "# no comment", ""}, {1, 0, tcp, "#", "; alias =x;", ""},
		{1, 0, tcp, "k;", ";", "a"}, {1, 0, tcp, "alias=x", "alias=x", "=y"}, {1, 0, tcp, "/", "/", ""},
		{1, 0, tcp, "/tcp", ", udp", ""}, {1, 0, tcp, "a,b/c", "a; aliases=b. c.", ""},
		{1, 0, sctp, "\u00e9\u212a\ufffd", "\u00a0\ufeff\u200c \u65e5\u672c\u00ad", "\u0130 a\u00a0b \u00a0"},
		{7, 0, tcp, "twice", "", ""}, {7, 0, tcp, "twice", "", ""}, {7, 7, tcp, "twice", "", ""},
		{8, 0, tcp, "a", "", "A"}, {8, 0, tcp, "b", "", "a b c a"}, {8, 0, tcp, "a", "", "b B"},
		{8, 0, tcp, "", "", "a a"},
	}
	for _, c := range []string{"\u00e9", "\u00c9", "\u00e3", "\u00c3", "k", "\u212a", "s", "\u017f", "[", "{"} {
		for _, rest := range []string{"", "ab", "name", "long-name", "a-name-of-17-bytes", "a-name-of-more-bytes"} {
			rows = append(rows, ports.Assignment{9, 9, udp, c + rest, "", rest + c})
		}
	}
	table := mustTable(t, rows...)
	checkTable(t, table)
	expect(t, `the rows of "\xe3\xa9"`, table.ByKeyword("\xe3\xa9").Len(), 0) // the bytes of \u00e9, folded
	for i, a := range rowsOf(table) {
		rows[i].Last = max(rows[i].Port, rows[i].Last)
		expect(t, fmt.Sprintf("row %d", i), a, rows[i])
	}
}

// TestImmutable does to results and arguments what a caller could do.
func TestImmutable(t *testing.T) {
	own := slices.Clone(builtin)
	own[3].Last = 0
	table := mustTable(t, own...)
	expect(t, "an argument of NewTable", own[3].Last, 0)
	over := must(t)(ports.Overlay(table))
	*must(t)(ports.Overlay(over)) = ports.Table{}
	for i := range own {
		own[i] = ports.Assignment{Port: 1, Last: 65535, Protocols: tcp, Keyword: "overwritten"}
	}
	*ports.RFC1340() = *mustTable(t)
	*ports.IANA() = ports.Table{}
	expectOK(t, "LookupPort of https in IANA", 443)(ports.IANA().LookupPort("tcp", "https"))
	for name, table := range map[string]*ports.Table{"NewTable": table, "Overlay": over, "RFC1340": ports.RFC1340()} {
		t.Run(name, func(t *testing.T) {
			expectRows(t, "All", rowsOf(table), builtin)
			expectRows(t, "ByKeyword(overwritten)", rowsOf(table.ByKeyword("overwritten")), nil)
			checkTable(t, table)
		})
	}
	t.Run("MarshalText", func(t *testing.T) { // texts share no memory with those of other calls
		status, _ := ports.Private.MarshalText()
		proto, _ := both.MarshalText()
		for range 2 {
			reserved, _ := ports.Reserved.MarshalText()
			udp, _ := udp.MarshalText()
			have := fmt.Sprintf("%s; %s; %s; %s", status, proto, reserved, udp)
			expect(t, "the texts of two calls each", have, "private; tcp, udp; reserved; udp")
			clear(reserved)
			clear(udp)
		}
	})
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
			Port: uint16(from), Last: uint16(max(to, 1)), Protocols: sets[r.IntN(len(sets))],
			Keyword: []string{"", "", "a", strconv.Itoa(i)}[r.IntN(4)], Aliases: []string{"", "c d"}[r.IntN(2)],
			Description: []string{"row ", "Reserved ", "Unassigned ", "Any private "}[r.IntN(4)] + strconv.Itoa(i),
		}
		if i > 0 && r.IntN(8) == 0 {
			rows[i] = rows[i-1]
		}
	}
	return rows
}

// TestRanges checks tables of random ranges at every port.
func TestRanges(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 10, 30} {
		rows := randomRows(r, n, 65535)
		t.Run(fmt.Sprint(n, " rows"), func(t *testing.T) {
			table := mustTable(t, rows...)
			checkEveryPort(t, table, func(uint16) []ports.Assignment { return rows })
			checkTable(t, table)
		})
	}
}

// checkEveryPort checks all answers of a table by number. The function at returns some rows, of which all that cover a
// port are among them.
func checkEveryPort(t *testing.T, table *ports.Table, at func(port uint16) []ports.Assignment) {
	t.Helper()
	for port := range 1 << 16 {
		rows := rowsByNumber(at(uint16(port)), uint16(port), both|sctp)
		for _, q := range sets {
			have, n := table.ByNumber(uint16(port), q), 0
			for _, a := range rows {
				if a.Protocols&q == 0 {
					continue
				}
				if n == have.Len() || have.At(n) != a {
					t.Fatalf("ByNumber(%d, %v) = %v; want those of %v", port, q, have, rows)
				}
				n++
			}
			expect(t, "the rows of ByNumber", have.Len(), n)
		}
	}
}

// overlay is Overlay, port by port.
func overlay(tables ...[]ports.Assignment) (rows []ports.Assignment) {
	var taken [1 << 16]ports.Protocol
	for _, table := range tables {
		above := taken
		for _, a := range table {
			var piece ports.Assignment // the last one
			for port := int(a.Port); port <= int(a.Last); port++ {
				taken[port] |= a.Protocols
				left := a.Protocols &^ above[port]
				if left != 0 && left == piece.Protocols && int(piece.Last) == port-1 {
					piece.Last++
					rows[len(rows)-1] = piece
				} else if left != 0 {
					piece = a
					piece.Port, piece.Last, piece.Protocols = uint16(port), uint16(port), left
					rows = append(rows, piece)
				}
			}
		}
	}
	return rows
}

// checkOverlay checks Overlay against overlay, and returns the table.
func checkOverlay(t *testing.T, tables ...[]ports.Assignment) *ports.Table {
	t.Helper()
	args := []*ports.Table{nil}
	for _, rows := range tables {
		args = append(args, mustTable(t, rows...), nil)
	}
	before := slices.Clone(args)
	table := must(t)(ports.Overlay(args...))
	if !slices.Equal(args, before) {
		t.Errorf("Overlay has changed its arguments")
	}
	if have, want := rowsOf(table), overlay(tables...); !slices.Equal(have, want) {
		t.Fatalf("Overlay of %v\n= %v\nwant %v", tables, have, want)
	}
	return table
}

func TestOverlay(t *testing.T) {
	t.Parallel()
	t.Run("itself", func(t *testing.T) {
		checkTable(t, checkOverlay(t, builtin))
		checkTable(t, checkOverlay(t, builtin, builtin))
	})
	t.Run("ends of pages of 1,024 ports", func(t *testing.T) { // with empty pages between them
		var ends []ports.Assignment
		for _, port := range []uint16{1023, 2047, 4096, 7168, 8192, 9215, 65535} {
			ends = append(ends, ports.Assignment{Port: port, Last: port, Protocols: tcp, Keyword: "end"})
			checkOverlay(t, ends, []ports.Assignment{{Last: 65535, Protocols: both | sctp, Keyword: "all"}})
		}
	})
	r := rand.New(rand.NewPCG(7, 8))
	t.Run("built-in", func(t *testing.T) { checkTable(t, checkOverlay(t, randomRows(r, 20, 1000), builtin)) })
	t.Run("few ports", func(t *testing.T) { // where all cases are met
		for i := range 500 {
			var tables [][]ports.Assignment
			for range 1 + r.IntN(7) {
				tables = append(tables, randomRows(r, r.IntN(6), 1+i%20))
			}
			checkOverlay(t, tables...)
		}
	})
	t.Run("all ports", func(t *testing.T) {
		for range 10 {
			checkTable(t, checkOverlay(t, randomRows(r, 20, 65535), randomRows(r, 20, 65535), randomRows(r, 20, 65535)))
		}
	})
}

func TestJoin(t *testing.T) {
	host := mustTable(t,
		ports.Assignment{Port: 110, Protocols: tcp, Keyword: "pop-3"},
		ports.Assignment{Port: 22000, Protocols: tcp, Keyword: "ssh"},
		ports.Assignment{Port: 3130, Protocols: udp, Keyword: "icpv2", Aliases: "icp"},
	)
	var many []*ports.Table // the greatest port first
	for i := range 40 {
		a := ports.Assignment{Port: uint16(40 - i), Protocols: sets[i%len(sets)], Keyword: "k"}
		many = append(many, mustTable(t, a, a))
	}
	for name, tables := range map[string][]*ports.Table{
		"nothing": nil, "nil and empty tables": {nil, {}, nil}, "one": {host}, "twice the same": {host, host},
		"two and nil": {nil, host, nil, ports.RFC1340()}, "the other order": {ports.RFC1340(), host}, "many": many,
	} {
		t.Run(name, func(t *testing.T) {
			before := slices.Clone(tables)
			var want []ports.Assignment
			for _, table := range tables {
				if table != nil {
					want = append(want, rowsOf(table)...)
				}
			}
			table := must(t)(ports.Join(tables...))
			expectRows(t, "Join", rowsOf(table), want)
			if !slices.Equal(tables, before) {
				t.Error("Join has changed its arguments")
			}
			checkTable(t, table)
		})
	}
	t.Run("too large", func(t *testing.T) {
		half := mustTable(t, nested(800)...)
		table, err := ports.Join(half, half)
		expect(t, "Join", table, nil)
		expect(t, "the error of Join", err, ports.ErrTooLarge)
	})
}

// TestOverlayMany checks tables that port by port would take very long: of ranges that are hidden, and of ranges under
// the ports of the other protocol.
func TestOverlayMany(t *testing.T) {
	t.Parallel()
	var all, every []ports.Assignment
	for i := range 45000 {
		all = append(all, ports.Assignment{Last: 65535, Protocols: tcp, Keyword: "k" + strconv.Itoa(i)})
	}
	for port := range 1 << 15 {
		every = append(every, ports.Assignment{Port: uint16(2 * port), Protocols: udp, Keyword: "e"})
	}
	if table := must(t)(ports.Overlay(mustTable(t, all...), mustTable(t, all...))); !slices.Equal(rowsOf(table), all) {
		t.Errorf("a table over itself: %d rows; want %d", table.Len(), len(all))
	}
	// ... with udp at every second port, and tcp in each row below.
	top := mustTable(t, append(every, all[0])...)
	if table := must(t)(ports.Overlay(top, mustTable(t, all...))); !slices.Equal(rowsOf(table), rowsOf(top)) {
		t.Errorf("under udp and tcp: %d rows; want %d", table.Len(), top.Len())
	}
}

// TestOverlayTooLarge checks the limit of pieces: 4 times the number of rows where that is more than 1<<20. With 1<<15
// ports above, each range below falls into 1<<15 pieces.
func TestOverlayTooLarge(t *testing.T) {
	slow(t)
	const many, accepted = 240_000, 24 // (4*(many + 1<<15 + accepted) - many - 1<<15) >> 15
	rows := slices.Repeat([]ports.Assignment{{Port: 1, Protocols: udp, Keyword: "m"}}, many)
	for port := range 1 << 15 {
		rows = append(rows, ports.Assignment{Port: uint16(2 * port), Protocols: tcp, Keyword: "e"})
	}
	top := mustTable(t, rows...)
	ranges := slices.Repeat([]ports.Assignment{{Last: 65535, Protocols: tcp, Keyword: "r"}}, 1000)
	for _, n := range []int{accepted + 1, len(ranges)} {
		below := mustTable(t, ranges[:n]...)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if table, err := ports.Overlay(top, nil, below); table != nil || err != ports.ErrTooLarge {
			t.Errorf("%d ranges: %v, %v; want ErrTooLarge", n, table, err)
		}
		runtime.ReadMemStats(&after)
		if mib := (after.TotalAlloc - before.TotalAlloc) >> 20; mib > 48 {
			t.Errorf("%d ranges: %d MiB allocated; want few, as the pieces are counted first", n, mib)
		}
	}
	table := must(t)(ports.Overlay(top, mustTable(t, ranges[:accepted]...)))
	if l := table.ByNumber(65535, tcp); l.Len() != accepted || l.At(accepted-1).Port != 65535 {
		t.Errorf("%d ranges: %d rows, and %v", accepted, table.Len(), l)
	}
	must(t)(ports.Overlay(mustTable(t, rows[many:]...), mustTable(t, ranges[:31]...))) // (1<<20 - 1<<15) >> 15
}

// TestRoundNumbers checks that nothing ends or wraps at 1<<16 or 1<<17 rows, lines or bytes, at 32 MiB of text, or at
// some number of tables.
func TestRoundNumbers(t *testing.T) {
	slow(t)
	t.Parallel()
	const n = 140_000
	var rows []ports.Assignment
	for i := range n {
		rows = append(rows, ports.Assignment{uint16(i), uint16(i), sets[i>>16], "k" + strconv.Itoa(i), "", "all"})
	}
	aliases := strings.Repeat("x ", 300) + "last all"
	rows[0] = ports.Assignment{0, 0, tcp, strings.Repeat("long", 1<<15), "", aliases}
	rows[1].Keyword, rows[1].Description = strings.Repeat("long", 1<<6), strings.Repeat("long", 1<<15)
	table := mustTable(t, rows...)
	all := table.ByKeyword("all")
	t.Run("rows", func(t *testing.T) {
		expect(t, "Len()", table.Len(), n)
		expect(t, "Len() of a list", all.Len(), n)
		expect(t, "At", all.At(n-1), rows[n-1])
		expect(t, "All", slices.Equal(rowsOf(table), rows), true)
		expect(t, "All of a list", slices.Equal(rowsOf(all), rows), true)
		expect(t, "the lines of String", strings.Count(all.String(), "\n"), n-1)
		for _, s := range []string{"all", "all/ip", "ip/all"} {
			have, err := table.Resolve(s)
			expect(t, "Resolve("+s+")", slices.Equal(have, rows), true)
			expect(t, "the error of Resolve", err, nil)
		}
	})
	t.Run("names", func(t *testing.T) {
		for _, name := range []string{rows[0].Keyword, "x", "last", rows[1].Keyword, "k65536", "k131072", "k139999"} {
			expect(t, fmt.Sprintf("the rows of %.10s", name), table.ByKeyword(name).Len(), 1)
		}
		expect(t, "the names of a row", len(slices.Collect(rows[0].Names())), 1+300+2)
	})
	t.Run("JSON", func(t *testing.T) {
		text, err := table.MarshalJSON()
		expect(t, "the error of MarshalJSON", err, nil)
		var again []ports.Assignment
		expect(t, "the error of Unmarshal", json.Unmarshal(text, &again), nil)
		expect(t, "the rows of MarshalJSON", slices.Equal(again, rows), true)
	})
	t.Run("table text format", func(t *testing.T) {
		var text bytes.Buffer
		table.WriteTo(&text)
		expect(t, "the lines of WriteTo", bytes.Count(text.Bytes(), []byte("\n")), n)
		again, err := ports.Parse(io.MultiReader(&text, strings.NewReader(strings.Repeat(" ", n)+"x")))
		expect(t, "the rows of Parse", slices.Equal(rowsOf(again), rows), true)
		expect(t, "the error of Parse", err.Error(),
			`ports: line 140001, column 140001: not a port number or range: "x"`)
	})
	t.Run("lines and bytes", func(t *testing.T) {
		long := strings.Repeat("#", 33<<20) + strings.Repeat("\n", 1_100_000)
		table, err := ports.ParseServices(strings.NewReader(long + "a 1/tcp\nbad"))
		expect(t, "the rows", shown(rowsOf(table)), "1/tcp|a||")
		expect(t, "the error", err.Error(), `ports: line 1100002, column 1: not a port number or range: "bad"`)
	})
	t.Run("tables", func(t *testing.T) {
		var tables []*ports.Table
		for i := range 1400 {
			tables = append(tables, mustTable(t, rows[100*i+2]))
		}
		expect(t, "the rows of Overlay", must(t)(ports.Overlay(tables...)).Len(), len(tables))
		expect(t, "the rows of Join", must(t)(ports.Join(tables...)).Len(), len(tables))
	})
}

// TestEveryPort checks tables in which each port has rows of its own, but for a few.
func TestEveryPort(t *testing.T) {
	t.Parallel()
	for _, without := range []int{0, 1, 2} { // the last of these ports have no row
		t.Run(fmt.Sprint("without ", without), func(t *testing.T) {
			var rows []ports.Assignment
			for i := range 1<<16 - without {
				rows = append(rows, ports.Assignment{uint16(i), uint16(i), sets[i%len(sets)], "k", strconv.Itoa(i), ""})
			}
			checkEveryPort(t, mustTable(t, rows...), func(port uint16) []ports.Assignment {
				return rows[min(int(port), len(rows)):min(int(port)+1, len(rows))]
			})
		})
	}
}

// TestManyRows checks lists of 255 rows and about as many, neighbors and not.
func TestManyRows(t *testing.T) {
	t.Parallel()
	for _, n := range []int{253, 254, 255, 256, 257, 1000} {
		t.Run(strconv.Itoa(n), func(t *testing.T) {
			var rows []ports.Assignment
			for i := range 2 * n {
				rows = append(rows, ports.Assignment{
					Port: uint16(i % 2), Last: 100 + uint16(i%2), Protocols: sets[i%len(sets)],
					Keyword: []string{"even", "odd"}[i%2], Aliases: "all n" + strconv.Itoa(i),
				})
			}
			neighbor := ports.Assignment{200, 201, udp, "", "Reserved", "neighbor"}
			rows = append(rows, slices.Repeat([]ports.Assignment{neighbor}, n-1)...)
			rows = append(rows, ports.Assignment{200, 200, udp, "last", "", "neighbor"})
			table, names := mustTable(t, rows...), namesOf(rows)
			for _, port := range []uint16{0, 1, 50, 100, 101, 102, 200, 201} {
				for _, q := range sets {
					call, want := fmt.Sprintf("ByNumber(%d, %v)", port, q), rowsByNumber(rows, port, q)
					checkList(t, call, table.ByNumber(port, q), want)
				}
			}
			for _, name := range []string{"even", "odd", "all", "neighbor", "last", "n0", "n252", "n999999"} {
				checkList(t, "ByKeyword of "+name, table.ByKeyword(name), names.byKeyword(name))
			}
		})
	}
}

// nested returns n ranges, each inside the one before.
func nested(n uint16) (rows []ports.Assignment) {
	for i := range n {
		rows = append(rows, ports.Assignment{i, 65535 - i, tcp, "k" + strconv.Itoa(int(i)), "", ""})
	}
	return rows
}

// TestTooLarge checks the limits of ranges that overlap.
func TestTooLarge(t *testing.T) {
	slow(t)
	refused := func(t *testing.T, rows []ports.Assignment) {
		t.Helper()
		table, err := ports.NewTable(rows...)
		expect(t, "NewTable", table, nil)
		expect(t, "the error of NewTable", err, ports.ErrTooLarge)
	}
	t.Run("few rows", func(t *testing.T) { // four single ports cut the whole range into 9 sections
		const n = (1<<20 - 4) / 9
		rows := slices.Repeat([]ports.Assignment{{Last: 65535, Protocols: tcp, Keyword: "range"}}, n+1)
		for port := range uint16(4) {
			rows = append(rows, ports.Assignment{Port: 2*port + 1, Last: 2*port + 1, Protocols: udp, Keyword: "port"})
		}
		table := mustTable(t, rows[1:]...)
		for port, want := range map[uint16]int{0: n, 1: n + 1, 7: n + 1, 8: n, 65535: n} {
			expect(t, fmt.Sprint("the rows at ", port), table.ByNumber(port, both).Len(), want)
		}
		refused(t, rows)
	})
	t.Run("nested", func(t *testing.T) { refused(t, nested(1100)) })
	t.Run("many rows", func(t *testing.T) { // they have four sections, and a limit of four a row
		rows := slices.Repeat([]ports.Assignment{{Port: 1, Last: 4, Protocols: tcp, Keyword: "four"}}, 300_000)
		for port := range uint16(3) {
			rows = append(rows, ports.Assignment{2 + port, 2 + port, tcp, "one", "", ""})
		}
		expect(t, "the rows of one port", mustTable(t, rows...).ByNumber(2, tcp).Len(), len(rows)-2)
	})
}

// A writer counts its calls, and accepts so many bytes, then fails with err. It
// returns full with the bytes that it accepts. It writes another table first, which
// would change p if that were shared.
type writer struct {
	text      strings.Builder
	calls     int
	room      int
	err, full error
}

func (w *writer) Write(p []byte) (int, error) {
	w.calls++
	n := min(w.room, len(p))
	w.room -= n
	ports.IANA().WriteTo(io.Discard)
	w.text.Write(p[:n])
	if n < len(p) {
		return n, w.err
	}
	return n, w.full
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
	if n, err := table.WriteTo(&writer{room: 1 << 30, full: full}); n == 0 || err != full {
		t.Errorf("WriteTo with an error that comes with a full count = %d, %v; want the writer's error", n, err)
	}
	if n, err := new(ports.Table).WriteTo(&writer{err: full, full: full}); n != 0 || err != nil {
		t.Errorf("WriteTo of no rows = %d, %v; want no write", n, err)
	}
	w := writer{room: 1 << 30}
	n, err := table.WriteTo(&w)
	text := strings.Repeat(builtin[1].String()+"\n", 5000)
	if n != int64(len(text)) || err != nil || w.text.String() != text {
		t.Errorf("WriteTo = %d, %v, and not the row again and again", n, err)
	}
	if most := 1 + int(n)>>15; w.calls > most {
		t.Errorf("WriteTo makes %d writes of %d bytes; want at most %d", w.calls, n, most)
	}
}

// The references. They are the readers, ParseProtocol, ParsePorts and Resolve once more, slow and obvious, from their
// docs. Of the package they use Assignment, Protocol and the Err… values, nothing else.

// A reading is what a text says: its rows, and its lines or records that cannot be read, with the reasons.
type reading struct {
	joins bool // whether a row joins the one before it
	rows  []ports.Assignment
	errs  []ports.ParseError // with Line and Err
}

// add adds what a line or a record says: an error, a row, or the zero Assignment for nothing.
func (r *reading) add(line int, a ports.Assignment, err error) {
	switch last := len(r.rows) - 1; {
	case len(r.errs) == 100: // reading has ended
	case err != nil:
		r.errs = append(r.errs, ports.ParseError{Line: line, Err: err})
	case a == ports.Assignment{}:
	case r.joins && last >= 0 && equalButProtocols(a, r.rows[last]):
		r.rows[last].Protocols |= a.Protocols
	default:
		r.rows = append(r.rows, a)
	}
}

func equalButProtocols(a, b ports.Assignment) bool {
	a.Protocols = b.Protocols
	return a == b
}

const blanks = " \t"

var (
	// A port or range; "/" and protocols, or nothing; the rest of the line.
	decimal   = regexp.MustCompile(`(?s)^([^/ \t]*)([ \t]*/[ \t]*[^, \t]*(?:[ \t]*,[ \t]*[^, \t]*)*)?(.*)$`)
	columnEnd = regexp.MustCompile(`\t[ \t]*| [ \t]+`)
	// A description; "; alias=" and the aliases; a period that ends a word, and what follows.
	aliasClause = regexp.MustCompile(`^(.*?) ?; ?alias= ?(.*?) ?(\.(?: .*)?)?$`)
	notAliases  = regexp.MustCompile(`\.( |$)|; ?alias=`)
	whiteSpace  = regexp.MustCompile(`[ \t\r\n]+`)
	firstSpace  = regexp.MustCompile(`^[ \t\r\n]*`)
	field       = regexp.MustCompile(`[^ \t]+`)
	digits      = regexp.MustCompile(`^[0-9]+$`)
	portFirst   = regexp.MustCompile(`^[0-9-]+/`)
	word        = regexp.MustCompile(`^[A-Za-z0-9+._-]+$`)
	frequency   = regexp.MustCompile(`^[0-9]+\.[0-9]+( |$)`)
	control     = regexp.MustCompile(
		`[\x00-\x08\x0a-\x1f\x7f-\x{9f}\x{61c}\x{200e}\x{200f}\x{2028}-\x{202e}\x{2066}-\x{2069}]`)
	looksLikePorts = regexp.MustCompile(`^[0-9][0-9-]*[ \t]*(/|$)`)
	meantAsPorts   = regexp.MustCompile(`^[^A-Za-z]*[0-9][^A-Za-z]*$`)

	transports = map[string]ports.Protocol{"tcp": tcp, "udp": udp, "sctp": sctp}
	networks   = map[string]ports.Protocol{
		"tcp": tcp, "tcp4": tcp, "tcp6": tcp, "udp": udp, "udp4": udp, "udp6": udp,
		"sctp": sctp, "sctp4": sctp, "sctp6": sctp, "ip": both,
	}
	ipNumbers = map[string]ports.Protocol{"6": tcp, "17": udp, "132": sctp}
)

// readTable is Parse.
func readTable(text string) (r reading) {
	r.readLines(text, func(line string) (a ports.Assignment, err error) {
		line = strings.Trim(line, blanks)
		if err := badCharacter(line); err != nil || line == "" || line[0] == '#' {
			return a, err
		}
		a, rest, err := readDecimal(line)
		columns := append(columnEnd.Split(rest, 3), "", "") // nothing, the keyword, the description
		switch {
		case err != nil:
			return a, err
		case columns[0] != "":
			return a, ports.ErrColumn
		case columns[1] == "-":
			columns[1] = ""
		}
		return newRow(a, columns[1], "", columns[2])
	})
	return r
}

func (r *reading) readLines(text string, read func(line string) (ports.Assignment, error)) {
	for i, line := range strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n") {
		a, err := read(strings.TrimSuffix(line, "\r"))
		r.add(1+i, a, err)
	}
}

// badCharacter returns the reason why no row can have the first such character of a text. It takes tabs.
func badCharacter(text string) error {
	switch parts := control.Split(text, 2); {
	case !utf8.ValidString(parts[0]):
		return ports.ErrUTF8
	case len(parts) > 1:
		return ports.ErrControl
	}
	return nil
}

// readDecimal reads the decimal column of a line.
func readDecimal(line string) (a ports.Assignment, rest string, err error) {
	part := decimal.FindStringSubmatch(line)
	a, err = readRange(part[1], both)
	if _, list, ok := strings.Cut(part[2], "/"); ok && err == nil {
		a.Protocols, err = readProtocols(list, networks)
	}
	return a, part[3], err
}

// readRange reads a port or a range for the protocols in q; 0 is for unknown ones.
func readRange(s string, q ports.Protocol) (a ports.Assignment, err error) {
	a.Protocols = q
	for i, number := range strings.SplitN(s, "-", 2) {
		n, tooLarge := strconv.ParseUint(number, 10, 16)
		switch {
		case !digits.MatchString(number):
			return a, ports.ErrPort
		case tooLarge != nil:
			return a, ports.ErrRange
		case i == 0:
			a.Port = uint16(n)
		}
		a.Last = uint16(n)
	}
	switch {
	case a.Last < a.Port:
		err = ports.ErrOrder
	case q == 0:
		err = ports.ErrProtocol
	}
	return a, err
}

// readProtocols reads a list of what is in one of the maps. With networks and ipNumbers it is ParseProtocol.
func readProtocols(list string, known ...map[string]ports.Protocol) (p ports.Protocol, err error) {
	for name := range strings.SplitSeq(list, ",") {
		var q ports.Protocol
		for _, m := range known {
			q |= m[asciiLower(strings.Trim(name, blanks))]
		}
		if q == 0 {
			return 0, ports.ErrProtocol
		}
		p |= q
	}
	return p, nil
}

// newRow returns the row with a keyword, aliases, and a description that may have an alias clause.
func newRow(a ports.Assignment, keyword, aliases, description string) (ports.Assignment, error) {
	description, more, err := cutClause(oneLine(description))
	a.Keyword, a.Description, a.Aliases = keyword, description, strings.Trim(aliases+" "+more, " ")
	switch {
	case keyword == "-" || strings.HasPrefix(keyword, ",") || strings.Contains(keyword, " "):
		err = ports.ErrKeyword
	case notAliases.MatchString(a.Aliases):
		err = ports.ErrAlias
	case err == nil && keyword+a.Description+a.Aliases == "":
		err = ports.ErrEmpty
	}
	return a, err
}

func oneLine(s string) string { return strings.Trim(whiteSpace.ReplaceAllString(s, " "), " ") }

// cutClause takes the alias clause out of a text of one line.
func cutClause(text string) (rest, aliases string, err error) {
	part := aliasClause.FindStringSubmatch(text)
	if part == nil {
		return text, "", nil
	}
	rest, aliases = part[1]+part[3], part[2]
	if aliases == "" || notAliases.MatchString(aliases) || aliasClause.MatchString(rest) {
		err = ports.ErrAlias
	}
	return rest, aliases, err
}

// readServices is ParseServices.
func readServices(text string) reading {
	r := reading{joins: true}
	r.readLines(text, func(line string) (a ports.Assignment, err error) {
		entry, comment, _ := strings.Cut(line, "#")
		comment = string([]rune(comment)) // a byte that is not UTF-8 becomes U+FFFD
		fields := append(field.FindAllString(entry, -1), "", "")
		if fields[1] == "" || portFirst.MatchString(fields[0]) && !portFirst.MatchString(fields[1]) {
			fields = slices.Insert(fields, 0, "-") // there is no name
		}
		name, port, aliases := fields[0], fields[1], oneLine(strings.Join(fields[2:], " "))
		numbers, protocol, _ := strings.Cut(port, "/")
		if port == "" || portFirst.MatchString(port) && isOther(protocol) {
			if strings.Contains(line, "\r") {
				err = ports.ErrControl
			}
			return a, err
		}
		a, err = readRange(numbers, transports[asciiLower(protocol)])
		err = cmp.Or(badCharacter(entry+"#"+comment), err)
		others := frequency.ReplaceAllString(aliases, "")
		isUnknown := name == "unknown" && others != aliases
		switch {
		case err != nil, isUnknown && oneLine(others+comment) == "":
			return ports.Assignment{}, err
		case isUnknown, name == "-":
			name = ""
		}
		return newRow(a, name, others, comment)
	})
	return r
}

// isOther reports whether s is a protocol that has no rows.
func isOther(s string) bool { return word.MatchString(s) && transports[asciiLower(s)] == 0 }

// readRegistry is ParseIANA.
func readRegistry(text string) reading {
	r := reading{joins: true}
	head, records := ports.CSVRecord{Fields: []string{""}, Line: 1}, readCSV(strings.TrimPrefix(text, "\ufeff"))
	if records != nil {
		head, records = records[0], records[1:]
	}
	var columns []int
	for _, name := range []string{"port number", "service name", "transport protocol", "description"} {
		isName := func(field string) bool { return asciiLower(oneLine(field)) == name }
		columns = append(columns, slices.IndexFunc(head.Fields, isName))
	}
	switch {
	case head.Fields == nil:
		r.add(head.Line, ports.Assignment{}, ports.ErrCSV)
	case slices.Min(columns) < 0:
		r.add(head.Line, ports.Assignment{}, ports.ErrHeader)
	default:
		for _, record := range records {
			r.add(readRecord(record, len(head.Fields), columns))
		}
	}
	return r
}

// readRecord reads a record, which has to have n fields. The columns are the four of the header.
func readRecord(record ports.CSVRecord, n int, columns []int) (line int, a ports.Assignment, err error) {
	fields, line := record.Fields, record.Line
	if len(fields) != n {
		return line, a, ports.ErrCSV
	}
	var text [4]string
	for i, c := range columns {
		text[i] = oneLine(fields[c])
	}
	if text[0] == "" || isOther(text[2]) {
		return 0, a, nil
	}
	for c, field := range fields {
		for i, part := range strings.Split(field, "\n") {
			err := badCharacter(strings.ReplaceAll(part, "\r", " "))
			if line += min(i, 1); err != nil && slices.Contains(columns, c) {
				return line, a, err
			}
		}
	}
	a, wrong, err := registryRow(text[0], text[1], text[2], text[3])
	before := strings.Join(fields[:columns[wrong]], "") + firstSpace.FindString(fields[columns[wrong]])
	return record.Line + strings.Count(before, "\n"), a, err
}

// registryRow returns the row of a record. An error is in the text with the number wrong.
func registryRow(port, name, protocol, description string) (a ports.Assignment, wrong int, err error) {
	places := map[error]int{ports.ErrKeyword: 1, ports.ErrProtocol: 2, ports.ErrAlias: 3}
	q, aliases := transports[asciiLower(protocol)], ""
	if protocol == "" {
		q = both
	}
	if a, err = readRange(port, q); err != nil {
		return a, places[err], err
	}
	if strings.Contains(name, " ") { // it is a part of the description
		if name, aliases, err = cutClause(name); err != nil {
			return a, 1, err
		}
		if name != "" && description != "" {
			name += ": "
		}
		name, description = "", name+description
	}
	a, err = newRow(a, name, aliases, description)
	return a, places[err], err
}

// readCSV reads all records up to 100 errors, each with a new encoding/csv.Reader, as reading goes on at the line after
// an error. A record has its line; one without fields is the place of an error.
func readCSV(text string) (records []ports.CSVRecord) {
	// A CR that does not end a line is an error, but text in quotes. To encoding/csv it is text: loneCR takes its place.
	const quotedCR, loneCR = "\ufdd0\"", "\ufdd0\"\"" // U+FDD0 is no character
	end := strings.TrimSuffix(text, "\r")
	text = strings.ReplaceAll(strings.ReplaceAll(end, "\r", loneCR), loneCR+"\n", "\r\n") + text[len(end):]
	for line, errs := 0, 0; errs < 100; {
		r := csv.NewReader(strings.NewReader(text))
		fields, err := r.Read()
		if err == io.EOF {
			break
		}
		n := int(r.InputOffset())
		if err == nil {
			at, _ := r.FieldPos(0)
			for i, field := range fields {
				fields[i] = strings.ReplaceAll(field, quotedCR, "\r")
			}
			records = append(records, ports.CSVRecord{Fields: fields, Line: line + at})
		} else {
			errs++
			at, column := brokenAt(text, err)
			lines := strings.SplitAfter(text, "\n")
			before := strings.NewReplacer(loneCR, "\r", quotedCR, "\r").Replace(lines[at-1][:column])
			records = append(records, ports.CSVRecord{Line: line + at, Column: len(before)})
			n = len(strings.Join(lines[:at], ""))
		}
		line += strings.Count(text[:n], "\n")
		text = text[n:]
	}
	return records
}

// brokenAt returns the place of the quote that breaks the first record of a text. If it is never closed, encoding/csv
// has the end of the text for the place.
func brokenAt(text string, err error) (line, column int) {
	closed := csv.NewReader(strings.NewReader(text + `"`))
	if fields, err := closed.Read(); err == nil {
		return closed.FieldPos(len(fields) - 1)
	}
	var e *csv.ParseError
	errors.As(err, &e)
	return e.Line, e.Column
}

// readPorts is ParsePorts.
func readPorts(s string) (ports.Assignment, error) {
	a, rest, err := readDecimal(s)
	if s != strings.Trim(s, blanks) || err == nil && rest != "" {
		err = ports.ErrPort
	}
	if err = cmp.Or(badCharacter(s), err); err != nil {
		return ports.Assignment{}, err
	}
	return a, nil
}

// A refusal is what an error of Resolve says.
type refusal struct {
	err   error
	at    int    // where in s the text begins for which this is the error of ParsePorts; -1 for a LookupError
	ports string // of the LookupError
}

// resolve is Resolve for a table of rows.
func resolve(rows []ports.Assignment, s string) ([]ports.Assignment, refusal) {
	names := namesOf(rows)
	// As the name or the ports, then the protocols: smtp/tcp.
	slash := max(0, strings.LastIndex(s, "/"))
	named := names.byKeyword(strings.TrimRight(s[:slash], blanks))
	q, noProtocols := readProtocols(strings.TrimPrefix(s[slash:], "/"), networks)
	// As the protocols, then the name or the ports: tcp/smtp.
	var first ports.Protocol
	var last []ports.Assignment
	front, behind, _ := strings.Cut(s, "/")
	behind = strings.TrimLeft(behind, blanks)
	if front == strings.TrimLeft(front, blanks) {
		first, _ = readProtocols(front, networks)
	}
	if first != 0 && !looksLikePorts.MatchString(behind) {
		last = names.byKeyword(behind)
	}
	asPorts := func(at int, q ports.Protocol) ([]ports.Assignment, refusal) {
		a, err := readPorts(s[at:])
		if err != nil {
			return nil, refusal{err, at, ""}
		}
		a.Protocols = cmp.Or(q, a.Protocols)
		return []ports.Assignment{a}, refusal{}
	}
	switch at := len(s) - len(behind); {
	case looksLikePorts.MatchString(s): // (a)
		return asPorts(0, 0)
	case names.byKeyword(s) != nil: // (b)
		return names.byKeyword(s), refusal{}
	case cutRows(named, q) != nil: // (c)
		return cutRows(named, q), refusal{}
	case first != 0 && looksLikePorts.MatchString(behind) && !strings.Contains(behind, "/"): // (d)
		return asPorts(at, first)
	case cutRows(last, first) != nil: // (d)
		return cutRows(last, first), refusal{}
	case named != nil && noProtocols != nil:
		return nil, refusal{ports.ErrProtocol, -1, ""}
	case named != nil || last != nil:
		return nil, refusal{ports.ErrService, -1, append(named, last...)[0].Ports()}
	case meantAsPorts.MatchString(front):
		return asPorts(0, 0)
	case first != 0 && meantAsPorts.MatchString(behind):
		return asPorts(at, 0)
	}
	return nil, refusal{ports.ErrService, -1, ""}
}

// cutRows returns the rows cut down to the protocols in q.
func cutRows(rows []ports.Assignment, q ports.Protocol) (cut []ports.Assignment) {
	for _, a := range rows {
		if a.Protocols &= q; a.Protocols != 0 {
			cut = append(cut, a)
		}
	}
	return cut
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
	read      func(string) reading // the reference
	header    string
	good      string   // a line that is a row with the keyword "a"
	bad       []string // lines that cannot be read
	fragments []string // what texts are made of, good and bad
}

var formats = map[string]format{
	"Parse": {ports.Parse, readTable, "", "1/tcp\ta\n", []string{"bad\n"}, []string{
		"1", "0", "7-9", "65535", "65536", "9-7", "/tcp", "/udp", "/tcp, udp", "/ udp", "/sctp", "/dccp", "/132", "ip",
		",", "/", "\t", "  ", " ", "\n", "\n", "\n1/tcp\ta  ", "\n2/sctp  b  ", "\r\n", "\n\n", "-", "  -  ", "*",
		"0.5", "unknown", "name", "NAME", "a-long-name-of-many-bytes", "Some words", ";", "; alias=", ";alias=x",
		"; alias=a b. ", ".", "#", "# c\n", "\r", "\x00", "\xff", "\u00e9", "\u00a0", "\ufeff", "\u0085", "\u2028",
	}},
	"ParseServices": {ports.ParseServices, readServices, "", "a 1/tcp\n", []string{"bad\n"}, []string{
		"name", "NAME", "914c/g", "9p", "-", "1/tcp", "1/udp", "1/TCP", "2-3/tcp", "3-2/tcp", "65536/udp", "1/sctp",
		"1/dccp", "9p/dccp", "70000/dccp", "1/6", "1/tcp6", "1/", "/tcp", "1", "1/t p", "\t", " ", " ", "\t\t", "alias",
		"end.", "b;", "alias=c", "#", " # a comment", "; alias=x y", ";alias=", "; alias=alias=c", " 0.5 ", "\t12.5\t",
		"1.", "unknown", "\nunknown 1/tcp 0.5", "\nunknown 1/udp 0.25 #", "\na 1/tcp", "\na 1/udp", "\na 1/sctp", "\n",
		"\r\n", "\n", "\r", "\x00", "\xff", "\u00e9", "\u00a0", "\u202e",
	}},
	"ParseIANA": {ports.ParseIANA, readRegistry, header, "a,1,tcp,\n", []string{"bad\n", "b\"d\n"}, []string{
		"name", "a b", "a b; alias=", "a b; alias=c", "; alias=x", "-", ",", ",", ",", ",", "1", "2-3", "3-2", "65536",
		"tcp", "udp", "sctp", "dccp", "132", "tcp, udp", "t p", "\n", "\r\n", "\n", "name,1,tcp,", "name,1,udp,",
		"\nname,1,sctp,", "\n,,,", "\na b,1,,a b", ",2,,", ",1", `"`, `""`, `"quoted"`, "\" over\n lines \"",
		`"a ""b"""`, " ", "\t", "text", "end.", "\x00", "\xff", "\u00e9", "\u00a0", "\r", "\"\r", "\"a\rb\"", "\u200f",
	}},
}

// randomText returns n fragments, without a header.
func (f format) randomText(r *rand.Rand, n int) (text string) {
	for range n {
		text += f.fragments[r.IntN(len(f.fragments))]
	}
	return text
}

// checkParse checks what a format reads in a text against its reference, that errors point into the text, and the
// lookups of a table that is not large. It returns the table and the errors.
func checkParse(t *testing.T, f format, text string) (*ports.Table, ports.ParseErrors) {
	t.Helper()
	table, err := f.parse(strings.NewReader(text))
	if errors.Is(err, ports.ErrTooLarge) {
		return nil, nil
	}
	want, have := f.read(text), reading{}
	if table != nil {
		have.rows = rowsOf(table)
	}
	errs, ok := err.(ports.ParseErrors)
	for _, e := range errs {
		have.errs = append(have.errs, ports.ParseError{Line: e.Line, Err: e.Err})
	}
	switch isTable := want.errs == nil || len(want.errs) < 100 && want.rows != nil; {
	case isTable != (table != nil):
		t.Fatalf("the table of %q is %v, %v; want a table: %v", text, table, err, isTable)
	case isTable && !slices.Equal(have.rows, want.rows):
		t.Fatalf("the rows of %q are\n%s\nwant\n%s", text, shown(have.rows), shown(want.rows))
	case !slices.Equal(have.errs, want.errs):
		t.Fatalf("the errors of %q are %v; want %v", text, have.errs, want.errs)
	case err != nil && !ok:
		t.Fatalf("the error %v of %q is no ParseErrors", err, text)
	}
	lines := strings.SplitAfter(text, "\n")
	for _, e := range errs {
		switch rest := strings.Join(lines[e.Line-1:], ""); {
		case e.Column < 1 || e.Column > len(rest)+1 || !strings.HasPrefix(rest[e.Column-1:], e.Text):
			t.Fatalf("error %v in column %d does not point at its text %q in %q", e, e.Column, e.Text, text)
		case e.Text == "" && e.Err != ports.ErrHeader:
			t.Fatalf("error %v of %q is about no text", e, text)
		case (e.Err == ports.ErrUTF8 || e.Err == ports.ErrControl) && len([]rune(e.Text)) != 1:
			t.Fatalf("error %v of %q is about more than one character", e, text)
		}
	}
	if table != nil && table.Len() <= 100 {
		checkTable(t, table)
	}
	return table, errs
}

// A testCase is a case in testdata/cases: a text, "--", its rows in the table text format, and its errors after "! ".
// An empty line ends it.
type testCase struct{ name, text, want string }

func casesOf(t testing.TB, format string) (cases []testCase) {
	line := 1
	for c := range strings.SplitSeq(mustRead(t, "cases/"+format+".txt"), "\n\n") {
		text, want, _ := strings.Cut(strings.TrimSuffix(c, "\n")+"\n", "\n--\n")
		cases = append(cases, testCase{fmt.Sprintf("%s.txt:%d", format, line), text, want})
		line += strings.Count(c, "\n") + 2
	}
	return cases
}

func TestCases(t *testing.T) {
	for name, f := range formats {
		for _, test := range casesOf(t, name) {
			t.Run(test.name, func(t *testing.T) {
				table, errs := checkParse(t, f, test.text)
				var have strings.Builder
				if table != nil {
					table.WriteTo(&have)
				}
				for _, e := range errs {
					fmt.Fprintln(&have, "!", strings.TrimPrefix(e.Error(), "ports: "))
				}
				if have.String() != test.want {
					t.Errorf("%s\n--\n%swant\n%s", test.text, &have, test.want)
				}
			})
		}
	}
}

// TestUnseen checks texts that testdata/cases cannot show: they have characters that one does not see, or are long.
// For errors see TestParseErrors.
func TestUnseen(t *testing.T) {
	const nbsp, none = "\u00a0", "no table"
	const utf16 = "\xff\xfea\x00 \x001\x00/\x00t\x00c\x00p\x00\n\x00b\x00\n\x00c\x00\n\x00"
	long, many := strings.Repeat("long ", 14000)+"end", strings.Repeat("b ", 100)+"c"
	for format, rows := range map[string][][2]string{
		"Parse": {
			{"", ""}, {"\n\r\n \t \n# comment\n  # comment\n#", ""}, {"\ufeff", ""}, {utf16, none},
			{"\ufeff9/tcp\tdiscard\r\n", "9/tcp|discard||"}, {"  9/udp  discard  \t\r", "9/udp|discard||"},
			{"9/udp\tdiscard\t b \t c \t ", "9/udp|discard|b c|"}, {"1/tcp  \ufeffa", "1/tcp|\ufeffa||"},
			{"1/tcp  a" + nbsp + "b  C\u3000\u3000D; alias=e\u200bf", "1/tcp|a" + nbsp + "b|C\u3000\u3000D|e\u200bf"},
			{"1/tcp  a  D;" + nbsp + "alias=b", "1/tcp|a|D;" + nbsp + "alias=b|"},
			{"1/tcp  a  D; alias=b." + nbsp + "c", "1/tcp|a|D|b." + nbsp + "c"},
			{"1/tcp\ta\t" + long + ";alias=" + many, "1/tcp|a|" + long + "|" + many},
			{"x\n1/tcp\ta\n2/tcp\n\n# \xff\n3/udp  c\r\n\x00", "1/tcp|a||\n3/udp|c||"},
		},
		"ParseServices": {
			{"", ""}, {"\ufeffa 1/tcp", "1/tcp|a||"}, {"\ufeff\ufeffa 1/tcp", "1/tcp|\ufeffa||"}, {utf16, none},
			{"a 1/tcp\n \t\n\r\n\n# c\r\na 1/udp\r", "1/tcp, udp|a||"}, {"a 1/tcp \t# D \t\r\n", "1/tcp|a|D|"},
			{"a" + nbsp + "b 1/tcp c\u200bd", "1/tcp|a" + nbsp + "b||c\u200bd"},
			{"a 1/tcp " + nbsp + "0.5", "1/tcp|a||" + nbsp + "0.5"}, {"a 1/tcp # " + nbsp, "1/tcp|a|" + nbsp + "|"},
			{"a 1/tcp # \xe9\xff\xc3\xa9\n# \xff", "1/tcp|a|\ufffd\ufffd\u00e9|"}, {"a 1/tcp #\ufffd", "1/tcp|a|\ufffd|"},
			{"a 1/dccp \x00\n# \x00\xff\na 1/udp", "1/udp|a||"}, {"\xff 1/ddp \x00 # \x00\na 1/udp", "1/udp|a||"},
			{"a 1/tcp " + many + "#" + long, "1/tcp|a|" + long + "|" + many},
			{"# services\rhttp 80/tcp\r\na 1/tcp\n\r\r\nb 2/ddp\r \na 1/udp # \xe9\nc 3/tcp\r\r",
				"1/tcp|a||\n1/udp|a|\ufffd|"},
		},
		"ParseIANA": {
			{utf16, none}, {"\ufeff\n\r\n" + header + "\r\na,1,tcp,\n\n\r\na,1,udp,\r", "1/tcp, udp|a||"},
			{header + "a" + nbsp + "b,1,tcp," + nbsp + "x", "1/tcp|a" + nbsp + "b|" + nbsp + "x|"},
			{header + "\"\na\r\n\",\"\r\n 1\n\",\"\r\n\ttcp\n\",\" d\r\r\n\"", "1/tcp|a|d|"},
			{header + "\"\ra\",\"\r1\",\"\rtcp\r\",\"d\re\r\rf\"", "1/tcp|a|d e f|"},
			{mustRead(t, "sample-crlf.csv"),
				"53/tcp, udp|domain|Domain Name Server|\n54/tcp|xns-ch|Fields of a record over lines|"},
			{"\ufeff description ,x,PORT NUMBER,\"Service\r\n name\",transport protocol\r\nd,,1,n,tcp\r\n", "1/tcp|n|d|"},
			{"Service Name,Notes,Port Number,Transport Protocol,Description\na,\x00\xff,1,tcp,d", "1/tcp|a|d|"},
			{header + "a,8x,dccp,\x00\n\xff,70000,UDP-Lite,\ta; alias=\na,,tcp,\x00\n", ""},
			{header + "a,1,tcp,\"" + long + "\n" + long + "; alias=" + many + "\"",
				"1/tcp|a|" + long + " " + long + "|" + many},
			{header + "a,1,tcp,x\ry\nb,2,tcp,\"x\ry\"\nc,3,tcp,\r\r\n\nd,4,dccp,\r \ne,5,\"tcp\r\"\r,\nf,6,tcp,z\r",
				"2/tcp|b|x y|\n6/tcp|f|z|"},
		},
	} {
		for i, row := range rows {
			t.Run(fmt.Sprintf("%s/%d", format, i), func(t *testing.T) {
				table, _ := checkParse(t, formats[format], row[0])
				have := none
				if table != nil {
					have = shown(rowsOf(table))
				}
				if have != row[1] {
					t.Errorf("%q: %q\nwant %q", row[0], have, row[1])
				}
			})
		}
	}
}

// TestReference checks random texts, the files in testdata, and real ones where there are any, against the references.
func TestReference(t *testing.T) {
	t.Parallel()
	var files []string
	for _, pattern := range []string{"testdata/*.*", "testdata/cases/*", "../shared/data/*", "/etc/services"} {
		found, _ := filepath.Glob(pattern)
		files = append(files, found...)
	}
	for name, f := range formats {
		t.Run(name+"/random", func(t *testing.T) {
			r := rand.New(rand.NewPCG(11, 12))
			for range 3000 {
				checkParse(t, f, f.header+f.randomText(r, r.IntN(25)))
			}
		})
		for _, file := range files {
			t.Run(name+"/"+filepath.Base(file), func(t *testing.T) {
				slow(t)
				text, err := os.ReadFile(file)
				if err != nil {
					t.Skip(err)
				}
				if len(text) > 1<<20 && name != "ParseIANA" {
					t.Skip("the reference takes seconds")
				}
				checkParse(t, f, string(text))
			})
		}
	}
}

// oddRows have names that look like something else.
var oddRows = []ports.Assignment{
	{Port: 25, Last: 25, Protocols: both, Keyword: "smtp", Aliases: "mail a/tcp"},
	{Port: 443, Last: 443, Protocols: tcp, Keyword: "https"},
	{Port: 7001, Last: 7009, Protocols: udp | sctp, Keyword: "a", Aliases: "tcp 80"},
	{Port: 7002, Last: 7002, Protocols: tcp, Keyword: "80,81", Aliases: "a 80/udp udp/smtp"},
}

// TestQueries checks Resolve, ParsePorts and ParseProtocol on random texts.
func TestQueries(t *testing.T) {
	slow(t)
	t.Parallel()
	table := mustTable(t, oddRows...)
	fragments := []string{
		"80", "443", "65536", "6", "17", "132", "9", "-", "/", "/", "/", "/tcp", "tcp", "udp", "sctp", "TCP", "tcp4", "ip",
		"dccp", ",", " ", "\t", "80,81", "80/udp", "smtp", "HTTPS", "a", "mail", ".", ":", "\n", "\x00", "\xff", "\u00a0",
		"\u0668", "x",
	}
	r := rand.New(rand.NewPCG(17, 18))
	for range 50000 {
		s := ""
		for range r.IntN(8) {
			s += fragments[r.IntN(len(fragments))]
		}
		checkResolve(t, table, oddRows, s)
	}
}

// TestCSV checks the CSV reader of ParseIANA against encoding/csv: all texts of up to five of the bytes that matter,
// and random longer ones.
func TestCSV(t *testing.T) {
	slow(t)
	t.Parallel()
	const alphabet = "\",\n\ra "
	texts := []string{""}
	for i := 0; len(texts[i]) < 5; i++ {
		for c := range len(alphabet) {
			texts = append(texts, texts[i]+alphabet[c:c+1])
		}
	}
	r := rand.New(rand.NewPCG(9, 10))
	for range 20000 {
		b := make([]byte, r.IntN(30))
		for i := range b {
			b[i] = alphabet[r.IntN(len(alphabet))]
		}
		texts = append(texts, string(b))
	}
	for _, text := range texts {
		checkCSV(t, text)
	}
}

// checkCSV checks the records and errors of a text against readCSV.
func checkCSV(t testing.TB, text string) {
	t.Helper()
	records := readCSV(text)
	for _, need := range []int{math.MaxInt, 2, 1} {
		var want []ports.CSVRecord
		for _, r := range records {
			if n := len(r.Fields); n > 0 {
				r = ports.CSVRecord{Fields: r.Fields[:min(need, n)], N: n}
			}
			want = append(want, r)
		}
		if have := ports.CSVRecords(text, need); !reflect.DeepEqual(have, want) {
			t.Fatalf("records of %q, of which %d fields are needed\n= %v\nwant %v", text, need, have, want)
		}
	}
}

// TestParseErrors checks texts with one error each that testdata/cases cannot show. The marks « and » are around the
// text of the error.
func TestParseErrors(t *testing.T) {
	for _, test := range []struct {
		format string
		err    error
		texts  []string
	}{
		{"Parse", ports.ErrRange, []string{"80/tcp  www\r\n\r\n # c\r\n  «65536»\tx\r\n", "\ufeff«70000»/tcp  x"}},
		{"Parse", ports.ErrPort, []string{"\ufeff«\ufeff1»/tcp  a", "«1\u00a0»/tcp  a"}},
		{"Parse", ports.ErrColumn, []string{"1/tcp «\u00a0a»", "1/tcp «\u3000»\ta"}},
		{"Parse", ports.ErrControl, []string{"80/tcp  www  World «\x00»Wide", "80/tcp  www  World«\r»Wide",
			"80/tcp  www«\v»  World", "80/tcp«\x7f»  www", "80/tcp  www  World Wide Web«\u009f»", "«\f»80/tcp  www",
			"80/tcp  a b«\x01»", "80/tcp  www«\r» \n", "80/tcp  www«\r»\r\n", "«\r»\r\n", "# comment «\x1b»[m",
			"# «\u202e»", "# c«\r»http 80/tcp\r", "«\r»\r", "«\x00»\xff\r "}},
		{"Parse", ports.ErrUTF8, []string{"80/tcp  www  World Wide «\xff»Web", "80/tcp  «\xc0»\x80", "# \u00e9 «\xe9»",
			"80/tcp  www\n80/tcp  www «\xed»\xa0\x80", "# «\xff»\x00"}},
		{"ParseServices", ports.ErrPort, []string{"«a\u00a01»/tcp", "a «\u00a01»/tcp"}},
		{"ParseServices", ports.ErrControl, []string{"unknown 1/udp 0.5 #«\x00»", "a«\x00» 24/udp # \x01",
			"a 24/udp # x«\r»y", "a 24/udp«\r» ", "«\r»\r\n", "«\x00»\r ", "a 24/udp # \xff«\x00»",
			// In lines that are skipped.
			"x 1/dccp«\r»ssh 22/tcp\r", "# services«\r»http 80/tcp\r", "x 9/ddp # c«\r»http 80/tcp\r",
			"x 9/ddp \x00 «\r»a\rb", "#«\r»\r\n", "# «\r»\ra", "# \xff«\r»# \r", "unknown 1/tcp 0.5«\r» "}},
		{"ParseServices", ports.ErrUTF8, []string{"a 24/udp b«\xff»", "# \xff\na«\xff» 24/udp",
			"a«\xff» 24/udp # \r "}},
		{"ParseIANA", ports.ErrRange, []string{"\ufeff" + header + "http,80,tcp,x\r\n\r\nhttp,\"«99999»\",tcp,x"}},
		{"ParseIANA", ports.ErrPort, []string{header + "a,«\u00a01»,tcp,"}},
		{"ParseIANA", ports.ErrControl, []string{header + "http,80,tcp,x«\x00»", header + "http,70000,t p,x«\x00»",
			header + "http,80«\x01»,tcp\xff,x", header + "http,80,t«\x01»cp,x\x02", header + "http,80,dc«\x01»cp,x",
			"Transport Protocol,Port Number,Service Name,Description\ntc«\x01»p,8\x020,http\x03,x",
			"Transport Protocol,Port Number,Service Name,Description\ntcp,8«\x02»0,http\x03,x",
			"Description,Transport Protocol,Port Number,Service Name\nx,tcp,80,http«\x03»", header + "ht«\x00»tp,80,tcp,x",
			header + "http,80,tcp,\"x\ny \"\"z\"\" «\x01»\"", header + "http,80,tcp,\"\"\"z\"\", «\x01»\""}},
		{"ParseIANA", ports.ErrUTF8, []string{header + "ht\u00e9«\xff»tp,8\xfe0,tcp,x\x00",
			"Description,Service Name,Port Number,Transport Protocol\n«\xff»,\xfe,80,tcp",
			header + "http,80,tcp,\"x\r\n«\xff»\"",
			"Port Number,Service Name,Transport Protocol,Description\n80,ht«\xff»tp,tcp,x"}},
		{"ParseIANA", ports.ErrHeader, []string{"«Service\u00a0Name,Port Number,Transport Protocol,Description»\na,1,tcp,",
			"\n\r\n«Service Name,Port Number,Transport Protocol,Description\u00a0»\na,1,tcp,", "«»", "«»\n\n", "«»\r\n\n\r",
			"\ufeff«Service Name,Port Number»\n", "\ufeff«\ufeff" + header[:len(header)-1] + "»\na,1,tcp,",
			"\ufeff«" + header[:13] + "\"Port»\nNumber\",Transport,Description\n",
			"\n\n«" + header[:44] + ",Notes»\nhttp,80,tcp,"}},
		{"ParseIANA", ports.ErrCSV, []string{"\ufeffService Name,«\"Port»", "Service Name«\r,Port Number»",
			header[:9] + "«\r" + header[9:len(header)-1] + "»\na,1,tcp,", header[:len(header)-1] + "«\ra,1,tcp,d\rb,2,tcp,e»\r",
			header + "«\r»\r\n", header + "«\ra,1,tcp,»\n", header + "a,1,tcp,x«\ry»\n", header + "a,1,tcp,«\r»\r\nb,2,tcp,",
			header + "a,1,dccp,x«\rb,2,tcp,y»", header + "a,1,tcp,x,y«\rz»", header + "a,1,tcp,\"x«\"\ry»"}},
	} {
		for _, text := range test.texts {
			t.Run(fmt.Sprintf("%s/%q", test.format, text), func(t *testing.T) {
				before, marked, after := cutMarks(t, text)
				line, column := 1+strings.Count(before, "\n"), len(before)-strings.LastIndexByte(before, '\n')
				want := ports.ParseErrors{{Line: line, Column: column, Text: marked, Err: test.err}}
				_, errs := checkParse(t, formats[test.format], before+marked+after)
				if !reflect.DeepEqual(errs, want) {
					t.Errorf("error is %v; want %v", errs, want)
				}
			})
		}
	}
}

// TestControl checks which characters no table has, as they turn text around or break lines, and some that it may have.
func TestControl(t *testing.T) {
	const bad = "\x7f\u0080\u0085\u009f\u061c\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e" +
		"\u2066\u2067\u2068\u2069"
	const good = "\u00a0\u00ad\u200b\u200c\u200d\u2027\u202f\u2065\u206a\ufeff\ufffd\u061b\u061d\ufffe\ue000"
	for _, c := range bad + good {
		t.Run(fmt.Sprintf("%+q", c), func(t *testing.T) {
			text := "a" + string(c) + "b"
			if control.MatchString(text) != strings.ContainsRune(bad, c) {
				t.Fatal("the references have it wrong")
			}
			checkParse(t, formats["Parse"], "1/tcp\tk\t"+text+"\n2/tcp\tk\t;alias="+text+"\n3/tcp\t"+text)
			checkParse(t, formats["ParseServices"], "k 1/tcp #"+text+"\nk 2/tcp "+text+"\n"+text+" 3/tcp")
			checkParse(t, formats["ParseIANA"], header+"k,1,tcp,"+text+"\n"+text+",2,tcp,")
			for _, a := range []ports.Assignment{{Keyword: text}, {Description: text}, {Aliases: text}} {
				a.Protocols = tcp
				if err := errOf(ports.NewTable(a)); errors.Is(err, ports.ErrControl) != strings.ContainsRune(bad, c) {
					t.Errorf("NewTable(%#v): %v", a, err)
				}
			}
		})
	}
}

// TestMaxErrors checks that parsing ends at 100 errors.
func TestMaxErrors(t *testing.T) {
	for name, f := range formats {
		for _, bad := range f.bad {
			for _, n := range []int{1, 99, 100, 101, 5000} {
				t.Run(fmt.Sprintf("%s/%d of %q", name, n, bad), func(t *testing.T) {
					_, errs := checkParse(t, f, f.header+f.good+strings.Repeat(bad, n)+f.good)
					wrapped := errs.Unwrap()
					ports.ParseErrors{{}}.Unwrap() // shares no memory with it
					if !slices.EqualFunc(wrapped, errs, func(a error, b *ports.ParseError) bool { return a == b }) {
						t.Errorf("Unwrap() = %v; want the errors", wrapped)
					}
				})
			}
		}
	}
}

func TestErrorText(t *testing.T) {
	var tooLarge strings.Builder
	for _, a := range nested(1100) {
		tooLarge.WriteString(a.String() + "\n")
	}
	const protocol = `ports: unknown or missing protocol: "`
	protocolError := func(s string) error { return errOf(ports.ParseProtocol(s)) }
	parse := func(text string) error { return errOf(ports.Parse(strings.NewReader(text))) }
	const port = `ports: line 1, column 1: not a port number or range: "`
	for _, test := range []struct {
		err  error
		want string
	}{
		{parse("x\ny"), port + `x" (and 1 more)`},
		{parse(strings.Repeat("x\n", 99)), port + `x" (and 98 more)`},
		{parse(strings.Repeat("x\n", 200)), port + `x" (and 99 more; reading ended there)`},
		{ports.ParseErrors{}, "ports: no errors"},
		{parse("80/tcp  " + strings.Repeat("x ", 1<<20)),
			`ports: line 1, column 9: not a keyword: "` + strings.Repeat("x ", 50) + `"…`},
		{parse(strings.Repeat("x", 99) + "\u00e9" + strings.Repeat("y", 99)), port + strings.Repeat("x", 99) + `"…`},
		{parse(strings.Repeat("\x80", 1<<10)), `ports: line 1, column 1: invalid UTF-8: "\x80"`},
		{parse(tooLarge.String() + "x"), "ports: table too large, or ranges overlap too much\n" +
			`ports: line 1101, column 1: not a port number or range: "x"`},
		{errOf(ports.NewTable(ports.Assignment{Protocols: tcp, Keyword: "\u202e"})),
			`ports: row 0, Keyword: control character: "\u202e"`},
		{errOf(ports.NewTable(ports.Assignment{Protocols: tcp})),
			`ports: row 0: no keyword, description or alias: "0/tcp           -"`},
		{errOf(ports.LookupPort("t\n", "https")), `ports: lookup "t\n"/"https": unknown network`},
		{errOf(ports.LookupPort("", "https")), `ports: lookup "https": unknown service`},
		{errOf(ports.LookupPort("udp", "smtp\u202e")), `ports: lookup "udp"/"smtp\u202e": unknown service`},
		{errOf(ports.IANA().LookupPort("udp", "redis")),
			`ports: lookup "udp"/"redis": unknown service; 6379/tcp has the name`},
		{errOf(ports.IANA().Resolve("redis/udp")), `ports: lookup "redis/udp": unknown service; 6379/tcp has the name`},
		{errOf(ports.IANA().Resolve("redis/6")), `ports: lookup "redis/6": unknown or missing protocol`},
		{errOf(ports.IANA().LookupPort("tcp", "70000")), `ports: lookup "tcp"/"70000": port out of range`},
		{errOf(ports.ParsePorts("80-70000")), `ports: port out of range: "70000"`},
		{new(ports.Status).UnmarshalText([]byte("free")), `ports: unknown status: "free"`},
		{errOf(ports.Status(7).MarshalText()), `ports: unknown status: "Status(7)"`},
		{protocolError(strings.Repeat("p", 200)), protocol + strings.Repeat("p", 100) + `"…`},
		{protocolError(strings.Repeat("p", 97) + "\U0001f600"), protocol + strings.Repeat("p", 97) + `"…`},
		{protocolError(strings.Repeat("p", 96) + "\xf0\x80\x80\x80\x80"),
			protocol + strings.Repeat("p", 96) + `\xf0\x80\x80\x80"…`},
		{protocolError(strings.Repeat("\x80", 101)), protocol + strings.Repeat(`\x80`, 100) + `"…`},
		{protocolError("\u202e\u2028\u200d"), protocol + `\u202e\u2028\u200d"`},
	} {
		t.Run(test.want, func(t *testing.T) {
			if test.err == nil || test.err.Error() != test.want {
				t.Errorf("error is %q; want %q", test.err, test.want)
			}
		})
	}
	t.Run("too large", func(t *testing.T) { // has the errors of lines, too, and no table
		if table, err := ports.Parse(strings.NewReader(tooLarge.String())); table != nil || err != ports.ErrTooLarge {
			t.Errorf("%v, %v; want ErrTooLarge", table, err)
		}
		table, err := ports.Parse(strings.NewReader(tooLarge.String() + "x"))
		if table != nil || !errors.Is(err, ports.ErrTooLarge) {
			t.Errorf("with an error in a line: %v, %v; want ErrTooLarge", table, err)
		}
		if !errors.As(err, new(ports.ParseErrors)) {
			t.Errorf("%v wraps no ParseErrors", err)
		}
	})
}

// errOf returns the error of a call.
func errOf[T any](_ T, err error) error { return err }

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }

// TestReaderErrors checks that the error of a reader comes back as it is, alone.
func TestReaderErrors(t *testing.T) {
	for name, f := range formats {
		text := f.header + strings.Repeat(f.good+f.bad[0], 30) + "\"an open quote\n"
		for i, broken := range []error{errors.New("broken"), io.ErrUnexpectedEOF, fmt.Errorf("broken: %w", io.EOF)} {
			t.Run(fmt.Sprintf("%s/%v", name, broken), func(t *testing.T) {
				for n := i; n <= len(text); n += 3 {
					rest, result := text[:n], broken
					var r io.Reader = io.MultiReader(strings.NewReader(rest), iotest.ErrReader(broken))
					if n%2 == 0 { // with the last of the text, and once
						r = readerFunc(func(b []byte) (n int, err error) {
							n = copy(b, rest)
							if rest = rest[n:]; rest == "" {
								err, result = result, io.EOF
							}
							return n, err
						})
					}
					if table, err := f.parse(r); table != nil || err != broken {
						t.Errorf("of a reader that fails after %d bytes: %v, %v; want its error", n, table, err)
					}
				}
			})
		}
	}
}

// An embedding reader has the methods of the reader in it, but reads other text, three bytes at every 300th call.
type embedding struct {
	*strings.Reader // has WriteTo, ReadAt, Len and more
	calls           int
	closed          bool
}

func (e *embedding) Len() int       { return 5 }
func (e *embedding) String() string { return "not the text" }
func (e *embedding) Close() error   { e.closed = true; return nil }

func (e *embedding) Read(b []byte) (int, error) {
	if e.calls++; e.calls%300 > 0 {
		return 0, nil
	}
	n, err := e.Reader.Read(b[:3])
	copy(b, bytes.ToUpper(b[:n]))
	ports.Parse(strings.NewReader("2/tcp\tanother\n")) // does not change b
	return n, err
}

// TestRead checks that a text has the same rows and errors however it is read, and is read by Read alone, to its end.
func TestRead(t *testing.T) {
	for name, f := range formats {
		r := rand.New(rand.NewPCG(13, 14))
		text := f.header + strings.Repeat(f.good, 5000)
		for range 50 {
			text += "\n" + f.randomText(r, r.IntN(10))
		}
		for how, reader := range map[string]func(io.Reader) io.Reader{
			"bytes": iotest.OneByteReader, "halves": iotest.HalfReader, "with EOF": iotest.DataErrReader,
		} {
			read := format{parse: func(r io.Reader) (*ports.Table, error) { return f.parse(reader(r)) }, read: f.read}
			t.Run(name+"/"+how, func(t *testing.T) { checkParse(t, read, text) })
		}
		t.Run(name+"/embedding", func(t *testing.T) {
			r := &embedding{Reader: strings.NewReader("bad\n" + f.header + f.good)}
			r.Seek(int64(len("bad\n")), io.SeekStart) // what has been read is not read again
			table, err := f.parse(r)
			if err != nil || table.ByNumber(1, tcp).Keyword() != "A" {
				t.Errorf("the table is %v, %v; want A", table, err)
			}
			if r.closed {
				t.Error("the reader is closed")
			}
		})
		t.Run(name+"/panic", func(t *testing.T) {
			defer func() {
				if p := recover(); p != "at work" {
					t.Errorf("recovered %v; want the panic of the reader", p)
				}
			}()
			f.parse(readerFunc(func([]byte) (int, error) { panic("at work") }))
		})
	}
	t.Run("long", func(t *testing.T) { // a second, of which reading takes the most
		slow(t)
		xs := strings.NewReader(strings.Repeat("x", 49<<20))
		table, err := ports.Parse(io.MultiReader(strings.NewReader("#"), xs, strings.NewReader("\n1/tcp  a")))
		if err != nil || table.ByNumber(1, tcp).Keyword() != "a" {
			t.Errorf("the table is %v, %v; want a", table, err)
		}
	})
}

// Fuzz targets. The seeds of the readers are their cases, the samples and what cases cannot show.

func FuzzParse(f *testing.F) {
	fuzzParse(f, "Parse", "", "\ufeff9/tcp\tdiscard\r\n \t\r", "1/tcp  x  \x00\n1/tcp  \xff\n1/tcp  x  \u202e\n")
}

func FuzzParseServices(f *testing.F) {
	fuzzParse(f, "ParseServices", "", mustRead(f, "sample.services"), "a\xff 1/tcp # \xff\nb 1/tcp #\x00\n#\r\r\n")
}

func FuzzParseIANA(f *testing.F) {
	fuzzParse(f, "ParseIANA", "", mustRead(f, "sample.csv"), mustRead(f, "sample-crlf.csv"),
		header+"a,1,tcp,\"\"\"\x01\"\na,1,tcp,\xff\na,1,\"\r\",\na,1,\r,\n")
}

func fuzzParse(f *testing.F, format string, seeds ...string) {
	for _, test := range casesOf(f, format) {
		seeds = append(seeds, test.text)
	}
	for _, seed := range seeds {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) { checkParse(t, formats[format], string(text)) })
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
	for _, text := range []string{
		"-", ",", "a b", "a  b", ";", "; alias=", ";alias=x", "x.", "x. y", "#", "\t", "\x7f", "\u0085", "\u2028", "\xff",
	} {
		f.Add(uint16(1), uint16(0), uint8(1), text, text, text)
	}
	f.Fuzz(func(t *testing.T, port, last uint16, protocols uint8, keyword, description, alias string) {
		a := ports.Assignment{port, last, ports.Protocol(protocols), keyword, description, alias}
		table, err := ports.NewTable(builtin[3], a, builtin[5], a)
		if err != nil {
			if e, _ := err.(*ports.RowError); e == nil || e.Row != 1 {
				t.Fatalf("NewTable with %#v: %v; want a RowError for row 1", a, err)
			}
			return
		}
		a.Last = cmp.Or(a.Last, a.Port)
		if rows := rowsOf(table); !slices.Equal(rows, []ports.Assignment{builtin[3], a, builtin[5], a}) {
			t.Fatalf("NewTable with %#v has rows %v", a, rows)
		}
		checkTable(t, table)
	})
}

// FuzzResolve checks Resolve, and with it ParsePorts and ParseProtocol, and the place of an error of ParsePorts; and a
// table with the text for a keyword.
func FuzzResolve(f *testing.F) {
	for _, s := range []string{
		"80", "6000-6063 / TCP", "69 / udp , TCP6", "0-65535", "25/ip", "80-", "80/x", "443/tcp ", " 80", // ports, and nearly
		"80/", "80/tcp,", "80/6", "70000", "9-1", "1-2-3", "80\n", "80/tcp\xff", // errors of ports
		"smtp", "MAIL/udp", "cl/1", "cl/1/tcp, udp", "a/tcp/udp", "2-3/tcp", // names
		"tcp/80", "tcp, udp/ 9-7", "sctp6/smtp", "udp/cl/1", "tcp/80:81", // protocols first
		"6", "sctp6, 17 ,132", "tcp,6,x", // protocols
		"", "/", "-", "smtp/", "smtp /x", "\xff/tcp", // errors
	} {
		f.Add(s)
	}
	rows := slices.Concat(oddRows, builtin)
	table := mustTable(f, rows...)
	f.Fuzz(func(t *testing.T, s string) {
		checkResolve(t, table, rows, s)
		if e, ok := errOf(ports.ParsePorts(s)).(*ports.ParseError); ok && !strings.HasPrefix(s[e.Column-1:], e.Text) {
			t.Fatalf("ParsePorts(%q) = %#v, which does not point at its text", s, e)
		}
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

// TestLookupProgram checks that the program in testdata passes its arguments on,
// and the exit status back. The tests in its directory check the rest.
func TestLookupProgram(t *testing.T) {
	t.Parallel()
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

// Read ports from a configuration file. The errors of Resolve say what is wrong
// with a text; which one it is the program has to add.
func Example_config() {
	var config struct {
		Listen string
		Allow  []string
	}
	err := json.Unmarshal([]byte(`{
		"listen": "https/tcp",
		"allow":  ["ssh", "6000-6063/tcp", "domain/udp", "8080", "htpp", "ssh/dccp", "70000"]
	}`), &config)
	if err != nil {
		log.Fatal(err)
	}
	listen, err := ports.IANA().Resolve(config.Listen)
	fmt.Println("listen:", listen, err)
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
	// listen: [443/tcp         https           http protocol over TLS/SSL] <nil>
	// allow: 22/tcp, udp
	// allow: 22/sctp
	// allow: 6000-6063/tcp
	// allow: 53/udp
	// allow: 8080/tcp, udp
	// allow[4]: ports: lookup "htpp": unknown service
	// allow[5]: ports: lookup "ssh/dccp": unknown or missing protocol
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

// Use the names of the host, whatever is wrong in its file, and IANA's where it has
// none.
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
	table, err := ports.Join(host, ports.IANA())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(table.LookupPort("tcp", "snpp"))
	// Output:
	// testdata/host.services: ports: line 5, column 7: unknown or missing protocol: "444"
	// 444 <nil>
}

// Add names to the lines of a flow log, whose protocol is a name or a number.
func Example_log() {
	enrich := func(line []byte) string {
		fields := bytes.Fields(line)
		proto, _ := ports.ParseProtocol(string(fields[0])) // does not allocate; 0 finds nothing
		port, _ := strconv.ParseUint(string(fields[1]), 10, 16)
		name := ports.IANA().ByNumber(uint16(port), proto).Keyword()
		return string(line) + " " + cmp.Or(name, "-")
	}
	fmt.Println(enrich([]byte("6 443 ACCEPT")))
	fmt.Println(enrich([]byte("UDP 53 ACCEPT")))
	fmt.Println(enrich([]byte("132 36412 ACCEPT")))
	fmt.Println(enrich([]byte("1 0 REJECT"))) // ICMP
	// Output:
	// 6 443 ACCEPT https
	// UDP 53 ACCEPT domain
	// 132 36412 ACCEPT s1-control
	// 1 0 REJECT -
}

// Make rules of names: one for each port, although the host and IANA both have ssh.
func Example_rules() {
	host, err := ports.ParseServices(strings.NewReader("ssh 22/tcp\nssh 2222/tcp\n"))
	if err != nil {
		log.Fatal(err)
	}
	table, err := ports.Join(host, ports.IANA())
	if err != nil {
		log.Fatal(err)
	}
	made := map[string]bool{}
	for _, allowed := range []string{"ssh/tcp", "https/tcp", "tcp/6000-6063"} {
		rows, err := table.Resolve(allowed)
		if err != nil {
			log.Fatal(err)
		}
		for _, a := range rows {
			if !made[a.Ports()] {
				fmt.Println("allow", a.Ports(), a.Keyword)
			}
			made[a.Ports()] = true
		}
	}
	// Output:
	// allow 22/tcp ssh
	// allow 2222/tcp ssh
	// allow 443/tcp https
	// allow 6000-6063/tcp
}

// Name both ends of packets, from the protocol number in the IP header.
func Example_packets() {
	name := func(end string, protocol uint8) string {
		addr := netip.MustParseAddrPort(end)
		keyword := ports.IANA().ByNumber(addr.Port(), ports.IPProtocol(protocol)).Keyword()
		return net.JoinHostPort(addr.Addr().String(), cmp.Or(keyword, strconv.Itoa(int(addr.Port()))))
	}
	fmt.Println(name("192.0.2.7:50112", 6), "->", name("198.51.100.1:25", 6))
	fmt.Println(name("192.0.2.7:514", 17), "->", name("[2001:db8::1]:514", 17))
	fmt.Println(name("192.0.2.7:50112", 132), "->", name("198.51.100.1:2905", 132)) // SCTP
	// Output:
	// 192.0.2.7:50112 -> 198.51.100.1:smtp
	// 192.0.2.7:syslog -> [2001:db8::1]:syslog
	// 192.0.2.7:50112 -> 198.51.100.1:m3ua
}

// Answer in JSON.
func Example_json() {
	l := ports.IANA().ByNumber(514, ports.UDP)
	text, err := json.Marshal(struct {
		Status ports.Status `json:"status"`
		Rows   ports.List   `json:"rows"`
	}{l.Status(), l})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(string(text))
	// Output:
	// {"status":"assigned","rows":[{"port":514,"last":514,"protocols":"udp","keyword":"syslog","description":"","aliases":""}]}
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
		fmt.Print(" ", a.Port, "=", table.ByNumber(a.Port, a.Protocols).Keyword())
	}
	fmt.Println()
	fmt.Println(ports.LookupPort("udp", "bootpc"))
	fmt.Println(table.LookupPort("udp", "bootpc"))
	// Output:
	// 11=systat 67=bootps 69=tftp 75= 90=dnsix 146=iso-tp0 164=smip-agent 178=NextStep 190=cacp 512=exec 531=conference
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

func ExampleIANA() {
	fmt.Println(ports.IANA().ByNumber(443, ports.TCP).Keyword())
	fmt.Println(ports.IANA().LookupPort("tcp", "postgres"))
	fmt.Println(ports.IANA().ByNumber(2049, ports.UDP))
	// Output:
	// https
	// 5432 <nil>
	// 2049/tcp, udp, sctp  nfs        Network File System - Sun Microsystems; alias=nfsd
	// 2049/tcp, udp   shilp
}

// Name ports that nobody has registered, in front of IANA's names.
func ExampleNewTable() {
	mine, err := ports.NewTable(
		ports.Assignment{Port: 9092, Protocols: ports.TCP, Keyword: "kafka"},
		ports.Assignment{Port: 9090, Protocols: ports.TCP, Keyword: "prometheus"},
		ports.Assignment{Port: 51820, Protocols: ports.UDP, Keyword: "wireguard", Aliases: "wg"},
	)
	if err != nil {
		log.Fatal(err)
	}
	table, err := ports.Join(mine, ports.IANA())
	fmt.Println(table.ByNumber(9090, ports.TCP).Keyword(), table.ByNumber(22, ports.TCP).Keyword(), err)
	fmt.Println(table.LookupPort("udp", "WG"))

	_, err = ports.NewTable(ports.Assignment{Port: 8081, Protocols: ports.TCP, Keyword: "web admin"})
	var e *ports.RowError
	if errors.As(err, &e) {
		fmt.Println(e.Row, e.Field, e)
	}
	// Output:
	// prometheus ssh <nil>
	// 51820 <nil>
	// 0 Keyword ports: row 0, Keyword: not a keyword: "web admin"
}

// Join loses no name. To move one, so that it has no other port, leave out the rows
// that have it.
func ExampleJoin() {
	mine, err := ports.NewTable(ports.Assignment{Port: 22000, Protocols: ports.TCP, Keyword: "ssh"})
	if err != nil {
		log.Fatal(err)
	}
	joined, err := ports.Join(mine, ports.IANA())
	fmt.Println(joined.LookupPort("tcp", "ssh"))
	fmt.Println(joined.ByNumber(22, ports.TCP).Keyword(), err)

	isSSH := func(a ports.Assignment) bool { return a.Keyword == "ssh" }
	others, err := ports.NewTable(slices.DeleteFunc(slices.Collect(ports.IANA().All()), isSSH)...)
	if err != nil {
		log.Fatal(err)
	}
	moved, err := ports.Join(mine, others)
	rows, resolveErr := moved.Resolve("ssh")
	fmt.Println(rows, err, resolveErr)
	// Output:
	// 22000 <nil>
	// ssh <nil>
	// [22000/tcp       ssh] <nil> <nil>
}

// Overlay hides what is below at a port, and its names. So a name that has several
// ports may be left with some of them.
func ExampleOverlay() {
	mine, err := ports.NewTable(ports.Assignment{Port: 8000, Last: 8099, Protocols: ports.TCP, Keyword: "house"})
	if err != nil {
		log.Fatal(err)
	}
	over, err := ports.Overlay(mine, ports.IANA())
	fmt.Println(over.ByNumber(8080, ports.TCP).Keyword(), err)
	for a := range over.ByKeyword("http-alt").All() {
		fmt.Println(a.Ports(), a.Keyword)
	}
	fmt.Println(over.LookupPort("tcp", "http-alt")) // it is 8080 in the table of IANA
	// Output:
	// house <nil>
	// 8080/udp http-alt
	// 591/tcp, udp http-alt
	// 8008/udp http-alt
	// 591 <nil>
}

// All names of a port in one line of a report.
func ExampleList_Names() {
	for _, port := range []uint16{465, 2049, 4} {
		l := ports.IANA().ByNumber(port, ports.TCP)
		fmt.Println(port, l.Status(), slices.Collect(l.Names()))
	}
	// Output:
	// 465 assigned [submissions urd ssmtp smtps]
	// 2049 assigned [nfs shilp nfsd]
	// 4 unassigned []
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
	// Output:
	// 443/tcp, udp    https           http protocol over TLS/SSL
	// 443/sctp        https           HTTPS <nil>
}

func ExampleTable_Resolve() {
	for _, s := range []string{"443/tcp", "SSH", "domain/udp", "submissions/udp", "20-10"} {
		rows, err := ports.IANA().Resolve(s)
		fmt.Println(rows, err)
	}
	// Output:
	// [443/tcp         -] <nil>
	// [22/tcp, udp     ssh             The Secure Shell (SSH) Protocol 22/sctp         ssh] <nil>
	// [53/udp          domain          Domain Name Server] <nil>
	// [] ports: lookup "submissions/udp": unknown service; 465/tcp has the name
	// [] ports: range ends before it begins: "20-10"
}

func ExampleParsePorts() {
	for _, s := range []string{"6000-6063/tcp", "25", "443/tcp, dccp"} {
		a, err := ports.ParsePorts(s)
		fmt.Println(a.Port, a.Last, a.Protocols, err)
	}
	// Output:
	// 6000 6063 tcp <nil>
	// 25 25 tcp, udp <nil>
	// 0 0 Protocol(0) ports: unknown or missing protocol: "dccp"
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
