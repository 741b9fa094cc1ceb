package ports_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"net"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"example.com/ports"
)

// The slow and obvious lookups that the fast ones are held against. They know
// nothing but the rows of a table.

func rowsByNumber(rows []ports.Assignment, port uint16, proto ports.Protocol) []ports.Assignment {
	var found []ports.Assignment
	for _, a := range rows {
		if a.Port <= port && port <= a.Last && a.Protocols&proto != 0 {
			found = append(found, a)
		}
	}
	return found
}

func rowsByKeyword(rows []ports.Assignment, keyword string) []ports.Assignment {
	if keyword == "" {
		return nil
	}
	keyword = asciiLower(keyword)
	var byKeyword, byAlias []ports.Assignment
	for _, a := range rows {
		if asciiLower(a.Keyword) == keyword {
			byKeyword = append(byKeyword, a)
		} else if slices.Contains(strings.Split(asciiLower(a.Aliases), " "), keyword) {
			byAlias = append(byAlias, a)
		}
	}
	return append(byKeyword, byAlias...)
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

// servicePort is what LookupPort says of a name.
func servicePort(rows []ports.Assignment, network, service string) (port int, ok bool) {
	wanted := map[string][]ports.Protocol{
		"tcp": {ports.TCP}, "tcp4": {ports.TCP}, "tcp6": {ports.TCP},
		"udp": {ports.UDP}, "udp4": {ports.UDP}, "udp6": {ports.UDP},
		"ip": {ports.TCP, ports.UDP}, "": {ports.TCP, ports.UDP},
	}
	for _, q := range wanted[network] {
		for _, a := range rowsByKeyword(rows, service) {
			if a.Protocols&q != 0 {
				return int(a.Port), true
			}
		}
	}
	return 0, false
}

func rowsOf(l ports.List) []ports.Assignment { return slices.Collect(l.All()) }

var builtin = slices.Collect(ports.All())

// checkList holds what a lookup answers against the reference, and the other
// methods of a List against its All.
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
	a, ok := l.First()
	if len(want) == 0 {
		want = make([]ports.Assignment, 1)
	}
	if a != want[0] || ok != (len(have) > 0) {
		t.Errorf("%s.First() = %v, %v; want %v, %v", call, a, ok, want[0], len(have) > 0)
	}
}

// checkTable checks that a table finds each of its rows by each of its names
// and by its ports, all but for those in the middle of long ranges, and that
// it is read back as it is written. The reference lookups are too slow for
// that in tables of more than a few hundred rows, where checkTable looks for
// the row itself.
func checkTable(t *testing.T, table *ports.Table) {
	t.Helper()
	rows := slices.Collect(table.All())
	if table.Len() != len(rows) {
		t.Errorf("Len() = %d; want %d, the rows of All", table.Len(), len(rows))
	}
	for _, a := range rows {
		near := []uint16{a.Port - 1, a.Port, a.Port + 1, a.Port/2 + a.Last/2, a.Last - 1, a.Last, a.Last + 1}
		for _, port := range near {
			for q := range ports.Protocol(4) {
				l := table.ByNumber(port, q)
				if len(rows) <= 400 {
					checkList(t, fmt.Sprintf("ByNumber(%d, %v)", port, q), l, rowsByNumber(rows, port, q))
				} else if a.Port <= port && port <= a.Last && q&a.Protocols != 0 && !slices.Contains(rowsOf(l), a) {
					t.Fatalf("ByNumber(%d, %v) = %v; want %v among it", port, q, l, a)
				}
			}
		}
		for name := range a.Names() {
			for _, name := range []string{name, asciiLower(name), strings.ToUpper(name)} {
				l := table.ByKeyword(name)
				if len(rows) <= 400 {
					checkList(t, fmt.Sprintf("ByKeyword(%q)", name), l, rowsByKeyword(rows, name))
				}
			}
			if !slices.Contains(rowsOf(table.ByKeyword(name)), a) {
				t.Fatalf("ByKeyword(%q) = %v; want %v among it", name, table.ByKeyword(name), a)
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
		t.Fatalf("Parse of what WriteTo wrote: %v", err)
	}
	if have := slices.Collect(again.All()); !slices.Equal(have, rows) {
		for i := range min(len(have), len(rows)) {
			if have[i] != rows[i] {
				t.Fatalf("Parse of what WriteTo wrote: row %d = %#v; want %#v", i, have[i], rows[i])
			}
		}
		t.Fatalf("Parse of what WriteTo wrote has %d rows; want %d", len(have), len(rows))
	}
}

// The built-in table.

// TestPrint checks the counts that are known of the print.
func TestPrint(t *testing.T) {
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
		"protocols tcp, udp": 289 + 2, // the print's two bare ranges
		"protocols tcp":      15 + 1,  // its range 721-731/tcp
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

// TestRows checks the rows in which the print is least like the others.
func TestRows(t *testing.T) {
	for _, want := range []ports.Assignment{
		{0, 0, ports.TCP | ports.UDP, "", "Reserved", ""},
		{9, 9, ports.TCP | ports.UDP, "discard", "Discard", "sink null"},
		{11, 11, ports.UDP, "systat", "Active Users", "users"},
		{15, 15, ports.TCP | ports.UDP, "", "Unassigned [was netstat]", ""},
		{42, 42, ports.TCP | ports.UDP, "nameserver", "Host Name Server", "nameserver"},
		{66, 66, ports.TCP | ports.UDP, "sql*net", "Oracle SQL*NET", ""},
		{67, 67, ports.TCP | ports.UDP, "bootpc", "DHCP/BOOTP Protocol Server", ""},
		{69, 69, ports.UDP, "tftp", "Trivial File Transfer", ""},
		{87, 87, ports.TCP | ports.UDP, "", "Any private terminal link", "ttylink"},
		{90, 90, ports.TCP | ports.UDP, "", "DNSIX Security Attribute Token Map", ""},
		{100, 100, ports.TCP, "newacct", "[unauthorized use]", ""},
		{121, 121, ports.TCP | ports.UDP, "erpc", "Encore Expedited Remote Pro.Call", ""},
		{123, 123, ports.TCP | ports.UDP, "ntp", "Network Time Protocol", "ntpd ntp"},
		{224, 241, ports.TCP | ports.UDP, "", "Reserved", ""},
		{514, 514, ports.UDP, "syslog", "", ""},
		{515, 515, ports.TCP | ports.UDP, "printer", "Spooler. The print server LPD service will listen on tcp port 515 for incoming connections.", "spooler"},
		{520, 520, ports.UDP, "router", "Local routing process (on site); uses variant of Xerox NS routing information protocol", "router routed"},
		{556, 556, ports.TCP | ports.UDP, "remotefs", "Rfs server", "rfs_server rfs"},
		{754, 754, ports.TCP | ports.UDP, "tell", "Send; Kerberos slave propagation", ""},
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

// TestByNumber asks for all that can be asked for.
func TestByNumber(t *testing.T) {
	table := ports.RFC1340()
	for port := range 1 << 16 {
		port := uint16(port)
		var want [4][]ports.Assignment
		for q := range want {
			want[q] = rowsByNumber(builtin, port, ports.Protocol(q))
		}
		for proto := range 1 << 8 {
			proto := ports.Protocol(proto)
			var rows []ports.Assignment
			if proto < 4 {
				rows = want[proto]
			}
			l := ports.ByNumber(port, proto)
			if len(rows) == 0 && l.Len() == 0 {
				continue
			}
			call := fmt.Sprintf("ByNumber(%d, %v)", port, proto)
			checkList(t, call, l, rows)
			checkList(t, "RFC1340()."+call, table.ByNumber(port, proto), rows)
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

// TestNames asks for every name as it stands, in other cases, and for what is
// nearly that name.
func TestNames(t *testing.T) {
	check := func(name string) {
		t.Helper()
		want := rowsByKeyword(builtin, name)
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
		{"tcp", "smtp", 25, nil},
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
		if !errors.As(err, &e) || e.Network != test.network || e.Service != test.service || e.Err != test.err {
			t.Errorf("LookupPort(%q, %q) = error %#v", test.network, test.service, err)
		}
	}

	// Names, by the reference.
	for _, network := range []string{"tcp", "tcp4", "tcp6", "udp", "udp4", "udp6", "ip", "", "TCP", "unix", "tcp "} {
		for _, a := range builtin {
			for name := range a.Names() {
				for _, name := range []string{name, strings.ToUpper(name), name + "x"} {
					want, ok := servicePort(builtin, network, name)
					port, err := ports.LookupPort(network, name)
					if port != want || (err == nil) != ok {
						t.Errorf("LookupPort(%q, %q) = %d, %v; want %d, %v", network, name, port, err, want, ok)
					}
				}
			}
		}
	}
}

// TestLookupPortIP checks that tcp goes before udp, whatever comes first.
func TestLookupPortIP(t *testing.T) {
	table, err := ports.NewTable(
		ports.Assignment{Port: 1, Protocols: ports.UDP, Keyword: "x"},
		ports.Assignment{Port: 2, Protocols: ports.TCP, Keyword: "y", Aliases: "x"},
		ports.Assignment{Port: 3, Protocols: ports.UDP, Keyword: "x"},
	)
	if err != nil {
		t.Fatal(err)
	}
	for network, want := range map[string]int{"tcp": 2, "udp": 1, "ip": 2, "": 2} {
		if port, err := table.LookupPort(network, "X"); port != want || err != nil {
			t.Errorf("LookupPort(%q, X) = %d, %v; want %d, nil", network, port, err, want)
		}
	}
}

// TestLookupPortNet holds LookupPort against package net where no service name
// is concerned.
func TestLookupPortNet(t *testing.T) {
	services := []string{
		"", "0", "00", "1", "+1", "-1", "-0", "+0", "+", "-", "--1", "+-1", "++1", "1+", "80", "080", "0x50", "8 0", " 80", "80 ",
		"65535", "65536", "-65535", "000000000000000000065535", "1e3", "1.0", "1_000", "\u0663", "8\u0660", "80\x00", "\x00",
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

func TestStatus(t *testing.T) {
	for _, test := range []struct {
		keyword, description string
		want                 ports.Status
		text                 string
	}{
		{"", "Reserved", ports.Reserved, "reserved"},
		{"", "reserved for the future", ports.Reserved, "reserved"},
		{"", "UNASSIGNED", ports.Unassigned, "unassigned"},
		{"", "Unassigned [was netstat]", ports.Unassigned, "unassigned"},
		{"", "Any private mail system", ports.Private, "private"},
		{"", "any PRIVATE use", ports.Private, "private"},
		{"", "Any mail system", ports.Assigned, "assigned"},
		{"", "Not Reserved", ports.Assigned, "assigned"},
		{"", "Reserve", ports.Assigned, "assigned"},
		{"", "", ports.Assigned, "assigned"},
		{"rsvd", "Reserved", ports.Assigned, "assigned"},
	} {
		a := ports.Assignment{Keyword: test.keyword, Description: test.description}
		if s := a.Status(); s != test.want || s.String() != test.text {
			t.Errorf("Status of %q, %q = %v; want %v", test.keyword, test.description, s, test.text)
		}
	}
	if s := ports.Status(9).String(); s != "Status(9)" {
		t.Errorf("Status(9).String() = %q", s)
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
		for n := range test.want { // and it can be stopped
			var have []string
			for name := range a.Names() {
				if have = append(have, name); len(have) > n {
					break
				}
			}
			if !slices.Equal(have, test.want[:n+1]) {
				t.Errorf("Names of %q, %q stopped at %d = %q", test.keyword, test.alias, n, have)
			}
		}
	}
}

func TestAssignmentString(t *testing.T) {
	for _, test := range []struct {
		a    ports.Assignment
		want string
	}{
		{ports.Assignment{80, 80, ports.TCP | ports.UDP, "www", "World Wide Web HTTP", ""}, "80/tcp, udp     www             World Wide Web HTTP"},
		{ports.Assignment{514, 514, ports.UDP, "syslog", "", ""}, "514/udp         syslog"},
		{ports.Assignment{224, 241, ports.TCP, "", "Reserved", ""}, "224-241/tcp     -               Reserved"},
		{ports.Assignment{1, 1, ports.TCP, "x", "", "y z"}, "1/tcp           x               ; alias=y z"},
		{ports.Assignment{1, 1, ports.TCP, "x", "X", "y"}, "1/tcp           x               X; alias=y"},
		{ports.Assignment{49152, 65535, ports.TCP | ports.UDP, "dynamic-or-private", "any", ""}, "49152-65535/tcp, udp  dynamic-or-private  any"},
		{ports.Assignment{Port: 80, Protocols: ports.TCP, Keyword: "www"}, "80/tcp          www"}, // Last 0 means Port
		{ports.Assignment{}, "0/Protocol(0)   -"},
	} {
		if s := test.a.String(); s != test.want {
			t.Errorf("String() = %q; want %q", s, test.want)
		}
	}
}

func TestProtocol(t *testing.T) {
	for s, want := range map[string]ports.Protocol{
		"tcp": ports.TCP, "TCP": ports.TCP, "tCp": ports.TCP, "tcp4": ports.TCP, "Tcp6": ports.TCP,
		"udp": ports.UDP, "UDP4": ports.UDP, "udp6": ports.UDP,
		"ip": ports.TCP | ports.UDP, "IP": ports.TCP | ports.UDP,
		"tcp, udp": ports.TCP | ports.UDP, "udp,tcp": ports.TCP | ports.UDP, "TCP \t, UDP": ports.TCP | ports.UDP,
		"tcp,tcp": ports.TCP, "udp , udp4": ports.UDP,
	} {
		if p, err := ports.ParseProtocol(s); p != want || err != nil {
			t.Errorf("ParseProtocol(%q) = %v, %v; want %v, nil", s, p, err, want)
		}
		var p ports.Protocol
		if err := p.UnmarshalText([]byte(s)); p != want || err != nil {
			t.Errorf("UnmarshalText(%q) = %v, %v; want %v, nil", s, p, err, want)
		}
	}
	for _, s := range []string{" ", ",", "tcp,", ",tcp", "tcp,,udp", "tcp udp", "tcp/udp", " tcp", "tcp ", "tcp5", "sctp", "tcpx",
		"t\u0441p", "ip4", "tcp, sctp", "\x00tcp", "Protocol(3)"} {
		p, err := ports.ParseProtocol(s)
		var e ports.ProtocolError
		if p != 0 || !errors.Is(err, ports.ErrProtocol) || !errors.As(err, &e) || string(e) != s {
			t.Errorf("ParseProtocol(%q) = %v, %v; want a ProtocolError", s, p, err)
		}
		p = ports.UDP
		if err := p.UnmarshalText([]byte(s)); p != ports.UDP || !errors.Is(err, ports.ErrProtocol) {
			t.Errorf("UnmarshalText(%q) = %v, %v; want it to leave p", s, p, err)
		}
	}
	for p, want := range map[ports.Protocol]string{
		0: "Protocol(0)", ports.TCP: "tcp", ports.UDP: "udp", ports.TCP | ports.UDP: "tcp, udp", 4: "Protocol(4)", 8: "Protocol(8)", 255: "Protocol(255)",
	} {
		if p.String() != want {
			t.Errorf("Protocol(%d).String() = %q; want %q", uint8(p), p.String(), want)
		}
		text, err := p.MarshalText()
		if p == 0 {
			want = ""
		}
		if ok := strings.HasPrefix(want, "Protocol"); ok != errors.Is(err, ports.ErrProtocol) || !ok && string(text) != want {
			t.Errorf("Protocol(%d).MarshalText() = %q, %v", uint8(p), text, err)
		}
	}
	type flow struct{ Proto ports.Protocol }
	b, err := json.Marshal(flow{ports.TCP | ports.UDP})
	var f flow
	if err != nil || string(b) != `{"Proto":"tcp, udp"}` || json.Unmarshal(b, &f) != nil || f.Proto != ports.TCP|ports.UDP {
		t.Errorf("JSON: %s, %v, %v", b, err, f)
	}
}

// Tables.

func TestZero(t *testing.T) {
	var l ports.List
	checkList(t, "List{}", l, nil)
	var table ports.Table
	checkList(t, "ByNumber", table.ByNumber(80, ports.TCP), nil)
	checkList(t, "ByKeyword", table.ByKeyword("smtp"), nil)
	checkList(t, `ByKeyword("")`, table.ByKeyword(""), nil)
	checkTable(t, &table)
	if port, err := table.LookupPort("tcp", "25"); port != 25 || err != nil {
		t.Errorf("LookupPort(tcp, 25) = %d, %v", port, err)
	}
	if _, err := table.LookupPort("tcp", "smtp"); !errors.Is(err, ports.ErrService) {
		t.Errorf("LookupPort(tcp, smtp) = %v", err)
	}
	made, err := ports.NewTable()
	if err != nil {
		t.Fatal(err)
	}
	checkTable(t, made)
	checkList(t, "ByKeyword", made.ByKeyword("smtp"), nil)
	checkList(t, "ByNumber", made.ByNumber(0, ports.TCP), nil)
}

func TestAtPanics(t *testing.T) {
	for _, i := range []int{-1, 2, 3, 1 << 40 >> (64 - strconv.IntSize)} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("At(%d) of two rows does not panic", i)
				}
			}()
			ports.ByNumber(999, ports.TCP).At(i)
		}()
	}
}

// TestStop checks that a loop can end before the rows do.
func TestStop(t *testing.T) {
	for name, all := range map[string]iter.Seq[ports.Assignment]{
		"All":          ports.All(),
		"List.All":     ports.ByNumber(999, ports.TCP).All(),
		"Table.All":    ports.RFC1340().All(),
		"twice, again": ports.All(),
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

func TestRoundTrip(t *testing.T) {
	checkTable(t, ports.RFC1340())
	copied, err := ports.NewTable(builtin...)
	if err != nil {
		t.Fatal(err)
	}
	checkTable(t, copied)
}

// TestImmutable does what a caller can do to what it gets and gave.
func TestImmutable(t *testing.T) {
	own := slices.Clone(builtin)
	table, err := ports.NewTable(own...)
	if err != nil {
		t.Fatal(err)
	}
	for i := range own {
		own[i] = ports.Assignment{Port: 1, Last: 65535, Protocols: ports.TCP, Keyword: "overwritten"}
	}
	a, _ := ports.ByNumber(25, ports.TCP).First()
	a.Keyword, a.Last = "overwritten", 65535
	for a := range ports.All() {
		a.Keyword = "overwritten"
	}
	*ports.RFC1340() = ports.Table{}
	mine := ports.RFC1340()
	*mine = *table

	for _, have := range [][]ports.Assignment{
		slices.Collect(table.All()), slices.Collect(ports.All()), slices.Collect(ports.RFC1340().All()),
	} {
		if !slices.Equal(have, builtin) {
			t.Errorf("a table has changed: %v", have)
		}
	}
	if l := ports.ByKeyword("overwritten"); l.Len() != 0 {
		t.Errorf("ByKeyword(overwritten) = %v", l)
	}
	checkTable(t, table)
	checkTable(t, ports.RFC1340())
}

// TestConcurrent is for the race detector.
func TestConcurrent(t *testing.T) {
	table, err := ports.NewTable(builtin...)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for _, a := range builtin {
				for _, l := range []ports.List{
					ports.ByNumber(a.Port, a.Protocols), table.ByNumber(a.Last, a.Protocols), ports.ByKeyword(a.Keyword), table.ByKeyword(a.Keyword),
				} {
					if a.Keyword != "" && !slices.Contains(rowsOf(l), a) {
						t.Errorf("%v is not in %v", a, l)
					}
				}
			}
			if _, err := table.WriteTo(io.Discard); err != nil {
				t.Error(err)
			}
		}()
	}
	wg.Wait()
}

// TestRanges holds tables of random ranges against the reference, at every
// port.
func TestRanges(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, n := range []int{1, 2, 3, 10, 40} {
		rows := make([]ports.Assignment, n)
		for i := range rows {
			first := r.IntN(1 << 16)
			last := min(first+r.IntN(1<<r.IntN(17)), 65535)
			if r.IntN(8) == 0 {
				first = 0
			}
			if r.IntN(8) == 0 {
				last = 65535
			}
			rows[i] = ports.Assignment{
				Port: uint16(first), Last: uint16(max(last, 1)), Protocols: ports.Protocol(1 + r.IntN(3)),
				Keyword: []string{"", "a", "b", strconv.Itoa(i)}[r.IntN(4)], Description: "row " + strconv.Itoa(i),
			}
		}
		table, err := ports.NewTable(rows...)
		if err != nil {
			t.Fatal(err)
		}
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

// TestManyRows has answers of 255 rows and about as many, neighbours and not.
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
		table, err := ports.NewTable(rows...)
		if err != nil {
			t.Fatal(err)
		}
		for _, port := range []uint16{0, 1, 50, 100, 101, 102, 200} {
			for q := range ports.Protocol(4) {
				checkList(t, fmt.Sprintf("ByNumber(%d, %v)", port, q), table.ByNumber(port, q), rowsByNumber(rows, port, q))
			}
		}
		for _, name := range []string{"even", "odd", "all", "neighbour", "n0", "n252", "n999999"} {
			checkList(t, fmt.Sprintf("ByKeyword(%q)", name), table.ByKeyword(name), rowsByKeyword(rows, name))
		}
	}
}

// TestNamedTwice has rows that have a name for their keyword and for an alias,
// or twice for an alias. Each comes once.
func TestNamedTwice(t *testing.T) {
	var rows []ports.Assignment
	for i, names := range [][2]string{{"a", "A"}, {"b", "a b c a"}, {"a", "b B"}, {"c", "a C"}, {"", "a a"}} {
		rows = append(rows, ports.Assignment{Port: uint16(i), Last: uint16(i), Protocols: ports.TCP, Keyword: names[0], Aliases: names[1]})
	}
	table, err := ports.NewTable(rows...)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a", "b", "c"} {
		checkList(t, fmt.Sprintf("ByKeyword(%q)", name), table.ByKeyword(name), rowsByKeyword(rows, name))
	}
}

// TestLongNames has names of every length to 100 that differ in one byte.
func TestLongNames(t *testing.T) {
	var rows []ports.Assignment
	for n := 1; n <= 100; n++ {
		for _, i := range []int{0, n / 3, n / 2, n - 1} {
			b := bytes.Repeat([]byte("x"), n)
			b[i] = 'K'
			rows = append(rows, ports.Assignment{Port: uint16(n), Protocols: ports.TCP, Keyword: string(b), Aliases: strings.Repeat("y", n) + " " + string(b[:i+1]) + "z"})
		}
	}
	table, err := ports.NewTable(rows...)
	if err != nil {
		t.Fatal(err)
	}
	rows = slices.Collect(table.All()) // with Last set
	for _, a := range rows {
		for name := range a.Names() {
			for _, name := range []string{name, asciiLower(name), strings.ToUpper(name), name[1:], name + "x", strings.Replace(name, "K", "\u212a", 1),
				strings.Replace(name, "K", "k", 1), strings.Replace(name, "K", "x", 1), strings.Replace(name, "K", "+", 1)} {
				checkList(t, fmt.Sprintf("ByKeyword(%q)", name), table.ByKeyword(name), rowsByKeyword(rows, name))
			}
		}
	}
}

// TestLength has names that begin and end alike and differ in length only. The
// table is so small that they often share a slot.
func TestLength(t *testing.T) {
	for n := 1; n <= 20; n++ {
		for range 20 {
			table, err := ports.NewTable(ports.Assignment{Port: 1, Protocols: ports.TCP, Keyword: strings.Repeat("a", n)})
			if err != nil {
				t.Fatal(err)
			}
			for m := range 40 {
				if l := table.ByKeyword(strings.Repeat("A", m)); (l.Len() == 1) != (m == n) {
					t.Fatalf("a name of %d bytes finds one of %d: %v", m, n, l)
				}
			}
		}
	}
}

// TestManyNames has more names than any real table, some of them equal but
// for their case.
func TestManyNames(t *testing.T) {
	var rows []ports.Assignment
	for i := range 20000 {
		name := strconv.FormatInt(int64(i), 36)
		if i%3 == 0 {
			name = strings.ToUpper(name) + "-" + strings.Repeat("Q", i%30)
		}
		rows = append(rows, ports.Assignment{Port: uint16(i), Last: uint16(i), Protocols: ports.TCP, Keyword: name, Aliases: "alias-of-" + name + " ALIAS-OF-" + name})
	}
	table, err := ports.NewTable(rows...)
	if err != nil {
		t.Fatal(err)
	}
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

func TestOverlay(t *testing.T) {
	mine := []ports.Assignment{
		{Port: 25, Protocols: ports.TCP, Keyword: "my-smtp", Aliases: "telnet"},
		{Port: 8000, Last: 8999, Protocols: ports.TCP, Keyword: "dev"},
	}
	table, err := ports.NewTable(append(mine, builtin...)...)
	if err != nil {
		t.Fatal(err)
	}
	if k := table.ByNumber(25, ports.TCP).Keyword(); k != "my-smtp" {
		t.Errorf("25/tcp = %q; want my-smtp", k)
	}
	if k := table.ByNumber(25, ports.UDP).Keyword(); k != "smtp" {
		t.Errorf("25/udp = %q; want smtp", k)
	}
	if k := table.ByNumber(8500, ports.TCP).Keyword(); k != "dev" {
		t.Errorf("8500/tcp = %q; want dev", k)
	}
	if port, _ := table.LookupPort("tcp", "telnet"); port != 23 {
		t.Errorf("telnet = %d; want 23, which has it as its keyword", port)
	}
	checkTable(t, table)
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

// TestNewTablePrintable has rows that look as if they could not be read back.
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
		{Port: 1, Protocols: ports.TCP, Keyword: "\u00e9\u212a\ufffd", Description: "\u00a0\ufeff\u2028 \u65e5\u672c", Aliases: "\u0130"},
	}
	table, err := ports.NewTable(rows...)
	if err != nil {
		t.Fatal(err)
	}
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

type shortWriter struct {
	room int
	err  error
}

func (w *shortWriter) Write(p []byte) (int, error) {
	n := min(w.room, len(p))
	w.room -= n
	if n < len(p) {
		return n, w.err
	}
	return n, nil
}

func TestWriteToErrors(t *testing.T) {
	full := errors.New("full")
	for _, room := range []int{0, 1, 5000} {
		if n, err := ports.RFC1340().WriteTo(&shortWriter{room, full}); n != int64(room) || err != full {
			t.Errorf("WriteTo with room for %d bytes = %d, %v; want the writer's error", room, n, err)
		}
		if n, err := ports.RFC1340().WriteTo(&shortWriter{room, nil}); n != int64(room) || err != io.ErrShortWrite {
			t.Errorf("WriteTo with room for %d bytes = %d, %v; want io.ErrShortWrite", room, n, err)
		}
	}
	// A table of more than one write.
	var rows []ports.Assignment
	for range 5000 {
		rows = append(rows, builtin[1])
	}
	table, err := ports.NewTable(rows...)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := table.WriteTo(&shortWriter{50000, full}); n != 50000 || err != full {
		t.Errorf("WriteTo = %d, %v; want 50000 and the writer's error", n, err)
	}
	var text strings.Builder
	if n, err := table.WriteTo(&text); n != int64(text.Len()) || err != nil || text.String() != strings.Repeat(builtin[1].String()+"\n", len(rows)) {
		t.Errorf("WriteTo = %d, %v, and not the row again and again", n, err)
	}
}

// Texts.

func mustRead(t testing.TB, name string) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestParse(t *testing.T) {
	const both = ports.TCP | ports.UDP
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
		{"1/tcp\tx  a  b\t c   d ", []ports.Assignment{{1, 1, ports.TCP, "x", "a b c d", ""}}},
		{"1/tcp  x  -", []ports.Assignment{{1, 1, ports.TCP, "x", "-", ""}}},
		{"1/tcp  -  -", []ports.Assignment{{1, 1, ports.TCP, "", "-", ""}}},
		{"1/tcp  -  ; alias=a", []ports.Assignment{{1, 1, ports.TCP, "", "", "a"}}},
		{"1/tcp  x  D; alias=a b", []ports.Assignment{{1, 1, ports.TCP, "x", "D", "a b"}}},
		{"1/tcp  x  D;alias=a  b", []ports.Assignment{{1, 1, ports.TCP, "x", "D", "a b"}}},
		{"1/tcp  x  D ;  alias= a", []ports.Assignment{{1, 1, ports.TCP, "x", "D", "a"}}},
		{"1/tcp  x  D; alias=a.", []ports.Assignment{{1, 1, ports.TCP, "x", "D.", "a"}}},
		{"1/tcp  x  D; alias=a b. E. F", []ports.Assignment{{1, 1, ports.TCP, "x", "D. E. F", "a b"}}},
		{"1/tcp  x  D; alias=a.b c", []ports.Assignment{{1, 1, ports.TCP, "x", "D", "a.b c"}}},
		{"1/tcp  x  D. E; alias=a", []ports.Assignment{{1, 1, ports.TCP, "x", "D. E", "a"}}},
		{"1/tcp  x  D; E; alias=a", []ports.Assignment{{1, 1, ports.TCP, "x", "D; E", "a"}}},
		{"1/tcp  x  D; alias =a", []ports.Assignment{{1, 1, ports.TCP, "x", "D; alias =a", ""}}},
		{"1/tcp  x  alias=a", []ports.Assignment{{1, 1, ports.TCP, "x", "alias=a", ""}}},
		{"1/tcp  x  # D", []ports.Assignment{{1, 1, ports.TCP, "x", "# D", ""}}},
		{"1/tcp  x\n1/tcp  x\n1/udp  x", []ports.Assignment{{1, 1, ports.TCP, "x", "", ""}, {1, 1, ports.TCP, "x", "", ""}, {1, 1, ports.UDP, "x", "", ""}}},
	} {
		table, err := ports.Parse(strings.NewReader(test.text))
		if err != nil {
			t.Errorf("Parse(%q): %v", test.text, err)
			continue
		}
		if have := slices.Collect(table.All()); !slices.Equal(have, test.want) {
			t.Errorf("Parse(%q) = %#v; want %#v", test.text, have, test.want)
		}
		checkTable(t, table)
	}
}

func TestParseServices(t *testing.T) {
	text := mustRead(t, "sample.services")
	table, err := ports.ParseServices(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	const both = ports.TCP | ports.UDP
	want := []ports.Assignment{
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
	}
	if have := slices.Collect(table.All()); !slices.Equal(have, want) {
		t.Errorf("ParseServices = %v\nwant %v", have, want)
	}
	checkTable(t, table)

	for _, test := range []struct {
		text string
		want []ports.Assignment
	}{
		{"", nil},
		{"\ufeffa 1/tcp", []ports.Assignment{{1, 1, ports.TCP, "a", "", ""}}},
		{"a 1/tcp\nb 1/tcp\na 1/udp\n", []ports.Assignment{{1, 1, both, "a", "", ""}, {1, 1, ports.TCP, "b", "", ""}}},
		{"a 1/tcp\na 1/tcp\n", []ports.Assignment{{1, 1, ports.TCP, "a", "", ""}}},
		{"a 1/tcp\na 1/udp b\na 1-2/udp\nA 1/udp\na 1/udp # x\na 2/udp", []ports.Assignment{
			{1, 1, ports.TCP, "a", "", ""}, {1, 1, ports.UDP, "a", "", "b"}, {1, 2, ports.UDP, "a", "", ""},
			{1, 1, ports.UDP, "A", "", ""}, {1, 1, ports.UDP, "a", "x", ""}, {2, 2, ports.UDP, "a", "", ""}}},
		{"a 1/tcp b # D; alias=c d", []ports.Assignment{{1, 1, ports.TCP, "a", "D", "b c d"}}},
		{"a 1/tcp # D; alias=c. E", []ports.Assignment{{1, 1, ports.TCP, "a", "D. E", "c"}}},
		{"1/x 2/tcp", []ports.Assignment{{2, 2, ports.TCP, "1/x", "", ""}}},
		{"1/tcp x", []ports.Assignment{{1, 1, ports.TCP, "", "", "x"}}},
		{"a 1/tcp6\na 1/udp4\na 1/ip\na 1/ax.25\na 1/iso-tp4", nil},
		{"a 1/sctp \x00\n# \x00\xff\na 1/udp", []ports.Assignment{{1, 1, ports.UDP, "a", "", ""}}},
	} {
		table, err := ports.ParseServices(strings.NewReader(test.text))
		if err != nil {
			t.Errorf("ParseServices(%q): %v", test.text, err)
			continue
		}
		if have := slices.Collect(table.All()); !slices.Equal(have, test.want) {
			t.Errorf("ParseServices(%q) = %v; want %v", test.text, have, test.want)
		}
		checkTable(t, table)
	}
}

func TestParseIANA(t *testing.T) {
	const both = ports.TCP | ports.UDP
	for name, want := range map[string][]ports.Assignment{
		"sample.csv": {
			{0, 0, both, "", "Reserved", ""},
			{25, 25, both, "smtp", "Simple Mail Transfer", ""},
			{26, 26, both, "", "unassigned", ""},
			{63, 63, both, "whoispp", `whois++ IANA assigned this well-formed service name as a replacement for "whois++".`, ""},
			{63, 63, ports.TCP, "whois++", "whois++", ""},
			{225, 241, both, "", "Reserved", ""},
			{6000, 6063, ports.TCP, "x11", "X Window System", ""},
			{17007, 17007, ports.TCP, "isode-dua", "", ""},
			{3283, 3283, ports.TCP, "", "Net Assistant (old): Net Assistant", ""},
			{3284, 3284, ports.TCP, "", "Net Assistant (old)", ""},
			{4413, 4413, ports.TCP, "forte", "FORT\u00c9 Vision", ""},
			{4414, 4414, ports.UDP, "quoted", `in "quotes", all`, ""},
		},
		"sample-crlf.csv": {
			{53, 53, both, "domain", "Domain Name Server", ""},
			{54, 54, ports.TCP, "xns-ch", "Fields of a record over lines", ""},
		},
	} {
		table, err := ports.ParseIANA(bytes.NewReader(mustRead(t, name)))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if have := slices.Collect(table.All()); !slices.Equal(have, want) {
			t.Errorf("%s: %v\nwant %v", name, have, want)
		}
		checkTable(t, table)
	}
}

type parse func(io.Reader) (*ports.Table, error)

// TestParseErrors marks in each text, with « and », what the error is to
// quote.
func TestParseErrors(t *testing.T) {
	const header = "Service Name,Port Number,Transport Protocol,Description\n"
	readers := map[string]parse{"Parse": ports.Parse, "ParseServices": ports.ParseServices, "ParseIANA": ports.ParseIANA}
	for _, test := range []struct {
		reader, text string
		err          error
	}{
		{"Parse", "80/tcp  www\n«70000/tcp»  x", ports.ErrRange},
		{"Parse", "80/tcp  www\r\n\r\n # c\r\n  «65536»\tx\r\n", ports.ErrRange},
		{"Parse", "«99999999999999999999999/tcp»  x", ports.ErrRange},
		{"Parse", "\ufeff«70000/tcp»  x", ports.ErrRange},
		{"Parse", "«80-70000/tcp»  x", ports.ErrRange},
		{"Parse", "«80-79/tcp»  x", ports.ErrOrder},
		{"Parse", "«http»  x", ports.ErrPort},
		{"Parse", "«/tcp»  x", ports.ErrPort},
		{"Parse", "«-80/tcp»  x", ports.ErrPort},
		{"Parse", "«+80/tcp»  x", ports.ErrPort},
		{"Parse", "«80-/tcp»  x", ports.ErrPort},
		{"Parse", "«80-81-82/tcp»  x", ports.ErrPort},
		{"Parse", "«0x50/tcp»  x", ports.ErrPort},
		{"Parse", "«80,81/tcp»  x", ports.ErrPort},
		{"Parse", "«\u0668\u0660/tcp»  x", ports.ErrPort},
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
		{"Parse", "80/tcp  www  «World; alias=a; alias=b»", ports.ErrAlias},
		{"Parse", "80/tcp  www  «World; alias=a. Wide; alias=b»", ports.ErrAlias},
		{"Parse", "80/tcp  www  World «\x00»Wide", ports.ErrControl},
		{"Parse", "80/tcp  www  World«\r»Wide", ports.ErrControl},
		{"Parse", "80/tcp  www«\v»  World", ports.ErrControl},
		{"Parse", "80/tcp«\x7f»  www", ports.ErrControl},
		{"Parse", "80/tcp  www  World Wide Web«\u009f»", ports.ErrControl},
		{"Parse", "«\f»80/tcp  www", ports.ErrControl},
		{"Parse", "# comment «\x1b»[m", ports.ErrControl},
		{"Parse", "80/tcp  www  World Wide «\xff»Web", ports.ErrUTF8},
		{"Parse", "80/tcp  «\xc0»\x80", ports.ErrUTF8},
		{"Parse", "# \u00e9 «\xe9»", ports.ErrUTF8},
		{"Parse", "80/tcp  www\n80/tcp  www «\xed»\xa0\x80", ports.ErrUTF8},

		{"ParseServices", "a 1/tcp\nabc «70000/tcp» x # y", ports.ErrRange},
		{"ParseServices", "«70000/tcp» x", ports.ErrRange},
		{"ParseServices", "«a»", ports.ErrPort},
		{"ParseServices", "«a»#", ports.ErrPort},
		{"ParseServices", "a «b/tcp»", ports.ErrPort},
		{"ParseServices", "a «-1/tcp»", ports.ErrPort},
		{"ParseServices", "a\t«/tcp»", ports.ErrPort},
		{"ParseServices", "a «1-/tcp»", ports.ErrPort},
		{"ParseServices", "a «2-1/tcp»", ports.ErrOrder},
		{"ParseServices", "a «1-65536/sctp»", ports.ErrRange},
		{"ParseServices", "a «80» tcp", ports.ErrProtocol},
		{"ParseServices", "a «80/» tcp", ports.ErrProtocol},
		{"ParseServices", "a «80/tcp/udp»", ports.ErrProtocol},
		{"ParseServices", "a «80/tcp,udp»", ports.ErrProtocol},
		{"ParseServices", "a «80,tcp»", ports.ErrPort},
		{"ParseServices", "  «24/udp»", ports.ErrEmpty},
		{"ParseServices", "«- 24/udp»", ports.ErrEmpty},
		{"ParseServices", "«,a» 24/udp", ports.ErrKeyword},
		{"ParseServices", "a 24/udp «b. c»", ports.ErrAlias},
		{"ParseServices", "a 24/udp b #«x; alias=»", ports.ErrAlias},
		{"ParseServices", "a 24/udp #«x; alias=y ; alias=z»", ports.ErrAlias},
		{"ParseServices", "a 24/udp # x«\x00»", ports.ErrControl},
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
		{"ParseIANA", header + "ht«\x00»tp,80,tcp,x", ports.ErrControl},
		{"ParseIANA", header + "http,80,tcp,\"x\ny \"\"z\"\" «\x01»\"", ports.ErrControl},
		{"ParseIANA", header + "http,80,tcp,\"\"\"z\"\", «\x01»\"", ports.ErrControl},
		{"ParseIANA", header + "http,80,tcp,\"x\r\n«\xff»\"", ports.ErrUTF8},
		{"ParseIANA", "Port Number,Service Name,Transport Protocol,Description\n80,ht«\xff»tp,tcp,x", ports.ErrUTF8},
		{"ParseIANA", header + "«http,80,tcp»", ports.ErrCSV},
		{"ParseIANA", header + "«http,80,tcp,x,y»", ports.ErrCSV},
		{"ParseIANA", header + "http,80,tcp,x«\"y»", ports.ErrCSV},
		{"ParseIANA", header + "http,80,tcp,x\nhttp,80,tcp,«\"x»\nand so on\n", ports.ErrCSV},
		{"ParseIANA", "Service Name,«\"Port»", ports.ErrCSV},
		{"ParseIANA", "\ufeffService Name,«\"Port»", ports.ErrCSV},
	} {
		before, rest, _ := strings.Cut(test.text, "«")
		quoted, after, ok := strings.Cut(rest, "»")
		if !ok {
			t.Fatalf("%q has no marks", test.text)
		}
		want := ports.ParseError{
			Line:   1 + strings.Count(before, "\n"),
			Column: len(before) - strings.LastIndexByte(before, '\n'),
			Text:   quoted,
			Err:    test.err,
		}
		table, err := readers[test.reader](strings.NewReader(before + quoted + after))
		var e *ports.ParseError
		if !errors.As(err, &e) || !errors.Is(err, test.err) {
			t.Errorf("%s(%q) = %v, %v; want a ParseError, %v", test.reader, test.text, table, err, test.err)
			continue
		}
		if *e != want {
			t.Errorf("%s(%q) = %#v; want %#v", test.reader, test.text, *e, want)
		}
	}
}

func TestParseIANAHeader(t *testing.T) {
	for text, want := range map[string]ports.ParseError{
		"":                                 {1, 1, "", ports.ErrHeader},
		"\n\n":                             {1, 1, "", ports.ErrHeader},
		"<!DOCTYPE html>\n<html>":          {1, 1, "<!DOCTYPE html>", ports.ErrHeader},
		"\ufeffService Name,Port Number\n": {1, 4, "Service Name,Port Number", ports.ErrHeader},
		"\n\nService Name,Port Number,Transport Protocol,Notes\nhttp,80,tcp,": {3, 1, "Service Name,Port Number,Transport Protocol,Notes", ports.ErrHeader},
	} {
		_, err := ports.ParseIANA(strings.NewReader(text))
		var e *ports.ParseError
		if !errors.As(err, &e) || *e != want {
			t.Errorf("ParseIANA(%q) = %v; want %v", text, err, &want)
		}
	}
	table, err := ports.ParseIANA(strings.NewReader("\ufeff description ,x,PORT NUMBER,Service name,transport protocol\nd,,1,n,tcp"))
	if err != nil || table.ByKeyword("n").String() != "1/tcp           n               d" {
		t.Errorf("ParseIANA with other columns = %v, %v", table, err)
	}
}

func TestErrorText(t *testing.T) {
	_, parseErr := ports.ParseServices(strings.NewReader("a 1/tcp\n\nabc 70000/tcp"))
	_, longErr := ports.Parse(strings.NewReader("80/tcp  " + strings.Repeat("x ", 1<<20)))
	_, runeErr := ports.Parse(strings.NewReader(strings.Repeat("x", 99) + "\u00e9" + strings.Repeat("y", 99)))
	_, byteErr := ports.Parse(strings.NewReader(strings.Repeat("\x80", 1<<10)))
	_, tooLargeErr := ports.NewTable(nested(1100)...)
	_, rowErr := ports.NewTable(ports.Assignment{Port: 1, Protocols: ports.TCP, Keyword: "a b"})
	_, emptyErr := ports.NewTable(ports.Assignment{Port: 1, Protocols: ports.TCP})
	_, lookupErr := ports.LookupPort("tcp", "https")
	_, protocolErr := ports.ParseProtocol("tpc")
	for _, test := range []struct {
		err  error
		want string
	}{
		{parseErr, `ports: line 3, column 5: port out of range: "70000/tcp"`},
		{longErr, `ports: line 1, column 9: not a keyword: "` + strings.Repeat("x ", 50) + `"…`},
		{runeErr, `ports: line 1, column 1: not a port number or range: "` + strings.Repeat("x", 99) + `"…`},
		{byteErr, `ports: line 1, column 1: invalid UTF-8: "\x80"`},
		{tooLargeErr, "ports: table too large, or ranges overlap too much"},
		{rowErr, `ports: row 0, Keyword: not a keyword: "a b"`},
		{emptyErr, `ports: row 0: no keyword, description or alias: "1/tcp           -"`},
		{lookupErr, `ports: lookup tcp/"https": unknown service`},
		{protocolErr, `ports: unknown protocol: "tpc"`},
		{ports.ProtocolError(strings.Repeat("p", 200)), `ports: unknown protocol: "` + strings.Repeat("p", 100) + `"…`},
		{ports.ProtocolError(strings.Repeat("\x80", 101)), `ports: unknown protocol: "` + strings.Repeat(`\x80`, 100) + `"…`},
	} {
		if test.err == nil || test.err.Error() != test.want {
			t.Errorf("error is %q; want %q", test.err, test.want)
		}
	}
}

// TestReaderErrors has readers that fail, and such that give little at a time.
func TestReaderErrors(t *testing.T) {
	broken := errors.New("broken")
	for name, test := range map[string]struct {
		parse parse
		text  []byte
	}{
		"Parse":         {ports.Parse, mustRead(t, "rfc1340.txt")},
		"ParseServices": {ports.ParseServices, mustRead(t, "sample.services")},
		"ParseIANA":     {ports.ParseIANA, mustRead(t, "sample.csv")},
	} {
		for n := range min(len(test.text), 1500) + 1 { // half a line may be wrong by itself
			r := io.MultiReader(bytes.NewReader(test.text[:n]), iotest.ErrReader(broken))
			if table, err := test.parse(r); table != nil || !errors.Is(err, broken) {
				t.Errorf("%s of a reader that fails after %d bytes = %v, %v; want its error", name, n, table, err)
			}
		}
		if table, err := test.parse(noReader{}); table != nil || !errors.Is(err, io.ErrNoProgress) {
			t.Errorf("%s of a reader without progress = %v, %v; want io.ErrNoProgress", name, table, err)
		}
		want, err := test.parse(bytes.NewReader(test.text))
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range []io.Reader{
			iotest.OneByteReader(bytes.NewReader(test.text)), iotest.HalfReader(bytes.NewReader(test.text)), iotest.DataErrReader(bytes.NewReader(test.text)),
		} {
			table, err := test.parse(r)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(slices.Collect(table.All()), slices.Collect(want.All())) {
				t.Errorf("%s of a slow reader has other rows", name)
			}
		}
	}
}

type noReader struct{}

func (noReader) Read([]byte) (int, error) { return 0, nil }

// TestLongLines has lines that are longer than any buffer.
func TestLongLines(t *testing.T) {
	long := strings.Repeat("x", 1<<17)
	for name, test := range map[string]struct {
		parse parse
		text  string
	}{
		"Parse":         {ports.Parse, "# " + long + "\n1/tcp\t" + long + "\t" + long + "; alias=" + long + "\n2/tcp\tb\n"},
		"ParseServices": {ports.ParseServices, "# " + long + "\n" + long + " 1/tcp " + long + " # " + long + "\nb 2/tcp"},
		"ParseIANA":     {ports.ParseIANA, "Service Name,Port Number,Transport Protocol,Description,x\n" + long + ",1,tcp," + long + "; alias=" + long + "," + long + "\nb,2,tcp,,"},
	} {
		table, err := test.parse(strings.NewReader(test.text))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		want := []ports.Assignment{{1, 1, ports.TCP, long, long, long}, {2, 2, ports.TCP, "b", "", ""}}
		if have := slices.Collect(table.All()); !slices.Equal(have, want) {
			t.Errorf("%s: %d rows, not the two", name, len(have))
		}
		checkTable(t, table)
	}
}

// nested returns n ranges, each inside the one before.
func nested(n uint16) (rows []ports.Assignment) {
	for i := range n {
		rows = append(rows, ports.Assignment{Port: i, Last: 65535 - i, Protocols: ports.TCP, Keyword: "k" + strconv.Itoa(int(i))})
	}
	return rows
}

// TestTooLarge has ranges that are just few enough, and one more.
func TestTooLarge(t *testing.T) {
	const n = 1022 // the ends of that many nested ranges make 1022² ≈ 1<<20 rows in all segments
	rows := nested(n)
	table, err := ports.NewTable(rows...)
	if err != nil {
		t.Fatalf("%d nested ranges: %v", n, err)
	}
	for _, port := range []uint16{0, 1, n - 1, n, 30000, 65535 - n, 65534, 65535} {
		checkList(t, fmt.Sprintf("ByNumber(%d)", port), table.ByNumber(port, ports.TCP), rowsByNumber(rows, port, ports.TCP))
	}
	for i := range uint16(10) {
		rows = append(rows, ports.Assignment{Port: n + i, Last: 65535 - n - i, Protocols: ports.TCP, Keyword: "more"})
	}
	if table, err := ports.NewTable(rows...); table != nil || !errors.Is(err, ports.ErrTooLarge) {
		t.Errorf("%d nested ranges: %v, %v; want ErrTooLarge", len(rows), table, err)
	}
}

// Fuzz targets. The seeds are one for each shape that the texts have.

// checkFuzzed is checkTable for tables that are small enough.
func checkFuzzed(t *testing.T, table *ports.Table) {
	t.Helper()
	if table.Len() <= 100 {
		checkTable(t, table)
	}
}

// checkRefused checks that an error is of the documented kind and names a
// place in the text.
func checkRefused(t *testing.T, text []byte, err error) {
	t.Helper()
	if errors.Is(err, ports.ErrTooLarge) {
		return
	}
	var e *ports.ParseError
	if !errors.As(err, &e) {
		t.Fatalf("error %v is no ParseError", err)
	}
	lines := bytes.Split(text, []byte("\n"))
	if e.Err == ports.ErrHeader && e.Text == "" {
		return // there is none
	}
	if e.Line < 1 || e.Line > len(lines) || e.Column < 1 || e.Column > len(lines[e.Line-1]) || e.Text == "" {
		t.Fatalf("error %v is not in the text %q", err, text)
	}
	first, _, _ := strings.Cut(e.Text, "\n")
	first, _, _ = strings.Cut(first, "\"") // it is doubled in a quoted field
	if !bytes.HasPrefix(lines[e.Line-1][e.Column-1:], []byte(first)) {
		t.Fatalf("error %v does not stand at its place in %q", err, text)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"",
		"# a comment\n\n \t\r\n", // lines without a row
		"\ufeff9/tcp, udp\tdiscard\tDiscard; alias=sink null\r\n", // byte-order mark, tab, CRLF, aliases
		"69/ udp  tftp\n0 / tcp , udp  -  Reserved",               // blanks in the decimal column
		"224-241  -  Reserved\n230/tcp  x",                        // ranges, no protocol
		"515/tcp  printer  Spooler;alias=spooler. The server.",    // a sentence after the aliases
		"1/tcp  a\n2/tcp  b  B; alias=a\n3/udp  A",                // one name on several rows
		"1/tcp  a-name-of-more-than-sixteen-bytes\n2/tcp  A-NAME-OF-MORE-THAN-SIXTEEN-BYTES",
		"0-65535  all\n65535/udp  last\n0/tcp  first", // both ends
		"70000/tcp  x", "80/tcp www", "80/tcp  a b", "80/sctp  x", // what is refused
		"1/tcp  x  \x00", "1/tcp  \xff", "1/tcp  x  D; alias=", "9-1  x",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		table, err := ports.Parse(bytes.NewReader(text))
		if err != nil {
			checkRefused(t, text, err)
			return
		}
		checkFuzzed(t, table)
	})
}

func FuzzParseServices(f *testing.F) {
	sample := mustRead(f, "sample.services")
	f.Add(sample)
	for line := range bytes.Lines(sample) {
		f.Add(line)
	}
	for _, seed := range []string{
		"a 1/tcp\nb 1/tcp\na 1/udp", "a 1/tcp b\na 1/udp c", "24/udp x", "1/x 2/tcp", // rows joined or not, fields that could be either
		"a", "a b", "a 1", "a 1/", "a 1/tcp/udp", "a 70000/tcp", "- 1/tcp", "a 1/tcp b. c", "a 1/tcp #\x00", // what is refused
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		table, err := ports.ParseServices(bytes.NewReader(text))
		if err != nil {
			checkRefused(t, text, err)
			return
		}
		checkFuzzed(t, table)
		// No row has lost a line of its own: as many rows as there are different lines at most.
		if n := bytes.Count(text, []byte("\n")) + 1; table.Len() > n {
			t.Errorf("%d rows of %d lines", table.Len(), n)
		}
	})
}

func FuzzParseIANA(f *testing.F) {
	const header = "Service Name,Port Number,Transport Protocol,Description\n"
	f.Add(mustRead(f, "sample.csv"))
	f.Add(mustRead(f, "sample-crlf.csv"))
	for _, seed := range []string{
		"", header, header + ",0,tcp,Reserved\n,0,udp,Reserved", header + ",1-9,,Unassigned",
		header + "a,1,tcp,\"over\r\n  \"\"two\"\" lines\"", header + "a b,1,udp,x", header + "a,,tcp,x\nb,2,sctp,y",
		header + "a,70000,tcp,x", header + "a,1,tcp", header + "a,1,tcp,\"x", header + "a,1,t p,x", header + ",1,tcp,", header + "a,1,tcp,\"\"\"\x01\"", // what is refused
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		table, err := ports.ParseIANA(bytes.NewReader(text))
		if err != nil {
			checkRefused(t, text, err)
			return
		}
		checkFuzzed(t, table)
	})
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

// The program in testdata.

// goTool runs the go command for this machine, or skips the test where there
// is none to run.
func goTool(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	if runtime.GOOS == "wasip1" {
		t.Skip("wasip1 starts no programs")
	}
	path, err := exec.LookPath("go")
	if err != nil {
		t.Skip("there is no go command: ", err)
	}
	cmd := exec.Command(path, args...)
	cmd.Env = append(os.Environ(), "GOOS=", "GOARCH=", "GOFLAGS=")
	return cmd
}

func TestLookupProgram(t *testing.T) {
	program := filepath.Join(t.TempDir(), "lookup.exe")
	if out, err := goTool(t, "build", "-o", program, "./testdata/lookup").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	for _, test := range []struct {
		args           string
		code           int
		stdout, stderr []string
	}{
		{"80/tcp smtp 999", 0, []string{"80/tcp, udp", "www", "World Wide Web HTTP", "25/tcp, udp", "mail", "garcon", "applix", "puprouter"}, nil},
		{"230", 0, []string{"224-241/tcp, udp", "Reserved"}, nil},
		{"721-731/tcp", 0, []string{"721-731/tcp", "printer"}, nil},
		{"cl/1 914C/G 9pfs", 0, []string{"172/tcp, udp", "211/tcp, udp", "564/tcp, udp"}, nil},
		{"", 0, []string{"0/tcp, udp", "1000/udp", "acmaint_transd"}, nil},
		{"300 smtp", 1, []string{"not in the table", "25/tcp, udp"}, nil},
		{"https", 1, []string{"not in the table"}, nil},
		{"70000/tcp smtp", 2, []string{"25/tcp, udp"}, []string{"70000/tcp"}},
		{"80/sctp", 2, nil, []string{"80/sctp"}},
		{"731-721", 2, nil, []string{"731-721"}},
	} {
		cmd := exec.Command(program, strings.Fields(test.args)...)
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		cmd.Run()
		if code := cmd.ProcessState.ExitCode(); code != test.code {
			t.Errorf("lookup %s: exit status %d; want %d", test.args, code, test.code)
		}
		for _, text := range test.stdout {
			if !strings.Contains(stdout.String(), text) {
				t.Errorf("lookup %s prints %q; want %q in it", test.args, stdout.String(), text)
			}
		}
		for _, text := range test.stderr {
			if !strings.Contains(stderr.String(), text) {
				t.Errorf("lookup %s complains %q; want %q in it", test.args, stderr.String(), text)
			}
		}
		if (stderr.Len() > 0) != (len(test.stderr) > 0) {
			t.Errorf("lookup %s complains %q", test.args, stderr.String())
		}
	}
}

// Examples.

// Name a port in a log line.
func Example() {
	for _, flow := range []struct {
		proto string
		port  uint16
	}{{"tcp", 25}, {"udp", 514}, {"tcp", 443}} {
		proto, err := ports.ParseProtocol(flow.proto)
		if err != nil {
			fmt.Println(err)
			continue
		}
		name := ports.ByNumber(flow.port, proto).Keyword()
		if name == "" {
			name = "?"
		}
		fmt.Printf("%d/%v (%s)\n", flow.port, proto, name)
	}
	// Output:
	// 25/tcp (smtp)
	// 514/udp (syslog)
	// 443/tcp (?)
}

// List what the table keeps free.
func Example_reserved() {
	for a := range ports.All() {
		if a.Status() == ports.Reserved || a.Status() == ports.Private && a.Port < 60 {
			fmt.Printf("%d-%d %v: %s\n", a.Port, a.Last, a.Status(), a.Description)
		}
	}
	// Output:
	// 0-0 reserved: Reserved
	// 24-24 private: Any private mail system
	// 35-35 private: Any private printer server
	// 57-57 private: Any private terminal access
	// 59-59 private: Any private file service
	// 224-241 reserved: Reserved
	// 247-255 reserved: Reserved
}

// Name both ends of a connection, the well-known end by its keyword.
func Example_connection() {
	name := func(addr string) string {
		ap := netip.MustParseAddrPort(addr)
		if keyword := ports.ByNumber(ap.Port(), ports.TCP).Keyword(); keyword != "" {
			return ap.Addr().String() + ":" + keyword
		}
		return addr
	}
	fmt.Println(name("192.0.2.7:40112"), "->", name("198.51.100.1:25"))
	fmt.Println(name("192.0.2.7:40113"), "->", name("[2001:db8::1]:119"))
	// Output:
	// 192.0.2.7:40112 -> 198.51.100.1:smtp
	// 192.0.2.7:40113 -> 2001:db8::1:nntp
}

// Turn service names into rules. A row may cover a range of ports, and a name
// may have several rows.
func Example_rules() {
	for _, service := range []string{"smtp", "printer", "gopher+"} {
		l := ports.ByKeyword(service)
		if l.Len() == 0 {
			fmt.Println("# not in the table:", service)
		}
		for a := range l.All() {
			if a.Protocols&ports.TCP == 0 {
				continue
			}
			if a.Port == a.Last {
				fmt.Printf("allow tcp port %d # %s\n", a.Port, service)
			} else {
				fmt.Printf("allow tcp ports %d-%d # %s\n", a.Port, a.Last, service)
			}
		}
	}
	// Output:
	// allow tcp port 25 # smtp
	// allow tcp port 515 # printer
	// allow tcp ports 721-731 # printer
	// # not in the table: gopher+
}

// List what a host's services file and the RFC disagree on.
func Example_audit() {
	host, err := ports.ParseServices(strings.NewReader(`
smtp	25/tcp	mail
http	80/tcp	www	# World Wide Web
login	513/tcp
imap	143/tcp	imap2
https	443/tcp
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	for a := range host.All() {
		rfc := ports.ByNumber(a.Port, a.Protocols)
		same := func(b ports.Assignment) bool { return strings.EqualFold(a.Keyword, b.Keyword) }
		switch {
		case rfc.Len() == 0:
			fmt.Printf("%d/%v: %s, not in the RFC\n", a.Port, a.Protocols, a.Keyword)
		case !slices.ContainsFunc(slices.Collect(rfc.All()), same):
			fmt.Printf("%d/%v: %s, in the RFC %s\n", a.Port, a.Protocols, a.Keyword, rfc.Keyword())
		}
	}
	// Output:
	// 80/tcp: http, in the RFC www
	// 143/tcp: imap, in the RFC imap2
	// 443/tcp: https, not in the RFC
}

// Put rows of one's own before those of the built-in table.
func Example_overlay() {
	mine := []ports.Assignment{
		{Port: 443, Protocols: ports.TCP, Keyword: "https"},
		{Port: 8000, Last: 8099, Protocols: ports.TCP, Keyword: "staging", Description: "Web servers under test"},
	}
	table, err := ports.NewTable(append(mine, slices.Collect(ports.All())...)...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, port := range []uint16{25, 443, 8042} {
		fmt.Println(port, table.ByNumber(port, ports.TCP).Keyword())
	}
	// Output:
	// 25 smtp
	// 443 https
	// 8042 staging
}

// Ask the RFC's table first, and a registry where that has no answer.
func Example_fallback() {
	file, err := os.Open("testdata/sample.csv") // IANA's service-names-port-numbers.csv
	if err != nil {
		fmt.Println(err)
		return
	}
	defer file.Close()
	registry, err := ports.ParseIANA(file)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, port := range []uint16{25, 6010, 9999} {
		l := ports.ByNumber(port, ports.TCP)
		if l.Len() == 0 {
			l = registry.ByNumber(port, ports.TCP)
		}
		if l.Len() == 0 {
			fmt.Println(port, "is in neither")
			continue
		}
		fmt.Println(l)
	}
	// Output:
	// 25/tcp, udp     smtp            Simple Mail Transfer; alias=mail
	// 6000-6063/tcp   x11             X Window System
	// 9999 is in neither
}

// Put the RFC's own keywords first where the print departs from them.
func Example_keywords() {
	file, err := os.Open("testdata/rfc1340-keywords.txt")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer file.Close()
	keywords, err := ports.Parse(file)
	if err != nil {
		fmt.Println(err)
		return
	}
	rows := slices.AppendSeq(slices.Collect(keywords.All()), ports.All())
	table, err := ports.NewTable(rows...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, port := range []uint16{67, 512} {
		fmt.Println(port, ports.ByNumber(port, ports.TCP).Keyword(), "->", table.ByNumber(port, ports.TCP).Keyword())
	}
	// Output:
	// 67 bootpc -> bootps
	// 512 print -> exec
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
	// 0 ports: lookup tcp/"https": unknown service true
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

func ExampleNewTable() {
	_, err := ports.NewTable(
		ports.Assignment{Port: 8080, Protocols: ports.TCP, Keyword: "web"},
		ports.Assignment{Port: 8081, Protocols: ports.TCP, Keyword: "web admin"},
	)
	var e *ports.RowError
	if errors.As(err, &e) {
		fmt.Println(e.Row, e.Field, e)
	}
	// Output: 1 Keyword ports: row 1, Keyword: not a keyword: "web admin"
}

func ExampleParse() {
	table, err := ports.Parse(strings.NewReader(`
# decimal     keyword     description
8080/tcp      http-alt    HTTP on another port; alias=webcache
9000-9099     -           Reserved for tests
`))
	if err != nil {
		fmt.Println(err)
		return
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

	_, err = ports.ParseServices(strings.NewReader("ssh\t22/tcp\nhttps\t70000/tcp\n"))
	var e *ports.ParseError
	if errors.As(err, &e) {
		fmt.Println(e.Line, e.Column, e.Err)
	}
	// Output:
	// 443/tcp, udp    https <nil>
	// 2 7 port out of range
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
	// Protocol(0) ports: unknown protocol: "sctp"
}

func ExampleAssignment_Names() {
	a, _ := ports.ByNumber(9, ports.TCP).First()
	fmt.Println(slices.Collect(a.Names()))
	// Output: [discard sink null]
}

func ExampleAssignment_Status() {
	for _, port := range []uint16{0, 4, 24, 25} {
		a, _ := ports.ByNumber(port, ports.TCP).First()
		fmt.Println(port, a.Status())
	}
	// Output:
	// 0 reserved
	// 4 unassigned
	// 24 private
	// 25 assigned
}

func ExampleTable_WriteTo() {
	table, err := ports.ParseServices(strings.NewReader("domain 53/tcp\ndomain 53/udp\ntftp 69/udp # Trivial File Transfer\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	table.WriteTo(os.Stdout)
	// Output:
	// 53/tcp, udp     domain
	// 69/udp          tftp            Trivial File Transfer
}
