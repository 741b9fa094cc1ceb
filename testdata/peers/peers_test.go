// Package peers compares package ports with what a program would use in its
// place: the port names of two gopackets, a Go map, a plain array, package net
// and encoding/csv. It is a separate module, so that package ports requires
// nothing.
//
//	go -C testdata/peers test -v
//	go -C testdata/peers test -run '^$' -bench .
//
// The first command checks that the contenders agree where they can, and logs
// what lookups add to the size of a program, and tables to its heap. The second
// compares their speed; see compare, BenchmarkFirstCall and BenchmarkOverlay.
// README.md has the results.
package peers

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/ports"
	googlelayers "github.com/google/gopacket/layers"
	"github.com/gopacket/gopacket/layers"
)

// rows has the first row for each cell below 1024, or the zero row. A linear
// scan fills it, so it also checks ByNumber. In the built-in table the first row
// has the first keyword, too.
var rows = func() (rows [1024][2]*ports.Assignment) {
	none := new(ports.Assignment)
	for port := range rows {
		rows[port] = [2]*ports.Assignment{none, none}
	}
	for a := range ports.All() {
		for port := a.Port; port <= a.Last && port < 1024; port++ {
			for i, proto := range protocols {
				if a.Protocols&proto != 0 && rows[port][i] == none {
					rows[port][i] = &a
				}
			}
		}
	}
	return rows
}()

// row is the least that a lookup can do: two indexes and no branch. The masks
// spare the checks of the indexes.
func row(c cell) *ports.Assignment { return rows[c.port%1024][c.proto>>1&1] }

// copies is rows by value.
var copies = func() (copies [1024][2]ports.Assignment) {
	for port := range rows {
		for i := range protocols {
			copies[port][i] = *rows[port][i]
		}
	}
	return copies
}()

// first is ByNumber and List.First for copies. It has the same results as First,
// and the compiler inlines both (go test -gcflags=-m).
func first(c cell) (ports.Assignment, bool) {
	a := &copies[c.port%1024][c.proto>>1&1]
	return *a, a.Protocols != 0
}

// keywords and ianaKeywords are the built-in table and that of IANA as Go maps.
var keywords, ianaKeywords = keywordMap(ports.RFC1340()), keywordMap(ports.IANA())

func keywordMap(t *ports.Table) map[cell]string {
	m := map[cell]string{}
	for a := range t.All() {
		for port := int(a.Port); port <= int(a.Last) && a.Keyword != ""; port++ {
			for _, proto := range protocols {
				c := cell{uint16(port), proto}
				if _, ok := m[c]; !ok && a.Protocols&proto != 0 {
					m[c] = a.Keyword
				}
			}
		}
	}
	return m
}

// numbers and ianaNumbers have the port of each keyword of the two tables, and of
// each alias that is no keyword, in lower case.
var numbers, ianaNumbers = numberMap(ports.RFC1340()), numberMap(ports.IANA())

func numberMap(t *ports.Table) map[string]uint16 {
	m := map[string]uint16{}
	add := func(name string, port uint16) {
		name = strings.ToLower(name)
		if _, ok := m[name]; !ok {
			m[name] = port
		}
	}
	for a := range t.All() {
		if a.Keyword != "" {
			add(a.Keyword, a.Port)
		}
	}
	for a := range t.All() {
		for name := range a.Names() {
			add(name, a.Port)
		}
	}
	return m
}

// scanServices reads a services(5) text as programs often do.
func scanServices(r io.Reader) (byName map[service]uint16, byNumber map[cell]string, err error) {
	byName, byNumber = map[service]uint16{}, map[cell]string{}
	in := bufio.NewScanner(r)
	for in.Scan() {
		line, _, _ := strings.Cut(in.Text(), "#")
		fields := strings.Fields(line)
		if len(fields) < 2 {
			continue
		}
		number, network, _ := strings.Cut(fields[1], "/")
		port, err := strconv.ParseUint(number, 10, 16)
		if err != nil {
			continue
		}
		c := cell{port: uint16(port)}
		switch network {
		case "tcp":
			c.proto = ports.TCP
		case "udp":
			c.proto = ports.UDP
		case "sctp":
			c.proto = ports.SCTP
		default:
			continue
		}
		byNumber[c] = fields[0]
		byName[service{network, fields[0]}] = c.port
		for _, alias := range fields[2:] {
			byName[service{network, alias}] = c.port
		}
	}
	return byName, byNumber, in.Err()
}

// TestRows checks ByNumber against the scan and the Go map.
func TestRows(t *testing.T) {
	for c := range cells {
		l := ports.ByNumber(c.port, c.proto)
		a, ok := l.First()
		if want, wantOK := first(c); a != want || ok != wantOK {
			t.Errorf("ByNumber(%d, %v).First() = %v, %v; want %v, %v", c.port, c.proto, a, ok, want, wantOK)
		}
		want := row(c).Keyword
		if got := l.Keyword(); got != want {
			t.Errorf("ByNumber(%d, %v).Keyword() = %q; want %q", c.port, c.proto, got, want)
		}
		if got := keywords[c]; got != want {
			t.Errorf("keywords[%v] = %q; want %q", c, got, want)
		}
	}
}

// gopacketName returns the keyword of gopacket, which has a function for each
// protocol.
func gopacketName(c cell) (name string) {
	switch c.proto {
	case ports.TCP:
		name, _ = layers.TCPPortNames(layers.TCPPort(c.port))
	case ports.UDP:
		name, _ = layers.UDPPortNames(layers.UDPPort(c.port))
	case ports.SCTP:
		name, _ = layers.SCTPPortNames(layers.SCTPPort(c.port))
	}
	return name
}

// googleName returns the keyword of google/gopacket, which has a map for each
// protocol.
func googleName(c cell) string {
	if c.proto == ports.TCP {
		return googlelayers.TCPPortNames[googlelayers.TCPPort(c.port)]
	}
	return googlelayers.UDPPortNames[googlelayers.UDPPort(c.port)]
}

// TestGopacket checks that package ports and the gopackets, which have later
// states of IANA's registry, agree on ports that never changed. It logs how
// much they agree on the others.
func TestGopacket(t *testing.T) {
	const tcp, udp = ports.TCP, ports.UDP
	for _, test := range []struct {
		port      uint16
		protocols ports.Protocol
		keyword   string
	}{
		{7, tcp | udp, "echo"},
		{9, tcp | udp, "discard"},
		{13, tcp | udp, "daytime"},
		{19, tcp | udp, "chargen"},
		{20, tcp, "ftp-data"},
		{21, tcp, "ftp"},
		{23, tcp, "telnet"},
		{25, tcp, "smtp"},
		{37, tcp | udp, "time"},
		{43, tcp, "nicname"},
		{53, tcp | udp, "domain"},
		{69, udp, "tftp"},
		{70, tcp, "gopher"},
		{79, tcp, "finger"},
		{88, tcp | udp, "kerberos"},
		{110, tcp, "pop3"},
		{111, tcp | udp, "sunrpc"},
		{119, tcp, "nntp"},
		{123, udp, "ntp"},
		{137, udp, "netbios-ns"},
		{138, udp, "netbios-dgm"},
		{139, tcp, "netbios-ssn"},
		{161, udp, "snmp"},
		{162, udp, "snmptrap"},
		{177, udp, "xdmcp"},
		{179, tcp, "bgp"},
		{194, tcp, "irc"},
		{514, udp, "syslog"},
		{515, tcp, "printer"},
		{543, tcp, "klogin"},
	} {
		for _, proto := range protocols {
			if test.protocols&proto == 0 {
				continue
			}
			c := cell{test.port, proto}
			if got := ports.ByNumber(c.port, c.proto).Keyword(); got != test.keyword {
				t.Errorf("ports: %d/%v = %q; want %q", c.port, c.proto, got, test.keyword)
			}
			if got := gopacketName(c); got != test.keyword {
				t.Errorf("gopacket/gopacket: %d/%v = %q; want %q", c.port, c.proto, got, test.keyword)
			}
			if got := googleName(c); got != test.keyword {
				t.Errorf("google/gopacket: %d/%v = %q; want %q", c.port, c.proto, got, test.keyword)
			}
		}
	}

	var known, equal [2]int
	for c := range cells {
		for i, name := range []string{gopacketName(c), googleName(c)} {
			if name != "" {
				known[i]++
			}
			if name != "" && name == keywords[c] {
				equal[i]++
			}
		}
	}
	t.Logf("keywords for 2048 cells: ports %d; gopacket/gopacket %d, %d of them the same; "+
		"google/gopacket %d, %d the same", len(keywords), known[0], equal[0], known[1], equal[1])
}

// TestPeers has what README.md says of gopacket, package net and IANA: gopacket has
// one keyword for each port and protocol, of an older state of the registry, and none
// in a range. Package net knows no sctp.
func TestPeers(t *testing.T) {
	table := ports.IANA()
	for _, test := range []struct {
		port     uint16
		proto    ports.Protocol
		gopacket string
		iana     string // all keywords
	}{
		{80, ports.TCP, "http", "http www www-http"},
		{465, ports.TCP, "urd", "submissions urd"},
		{999, ports.TCP, "garcon", "garcon puprouter"},
		{2049, ports.TCP, "shilp", "nfs shilp"},
		{6005, ports.TCP, "", "x11"},
		{443, ports.SCTP, "https", "https"},
		{2905, ports.SCTP, "m3ua", "m3ua"},
	} {
		if got := gopacketName(cell{test.port, test.proto}); got != test.gopacket {
			t.Errorf("gopacket/gopacket: %d/%v = %q; want %q", test.port, test.proto, got, test.gopacket)
		}
		var keywords []string
		for a := range table.ByNumber(test.port, test.proto).All() {
			keywords = append(keywords, a.Keyword)
		}
		if got := strings.Join(keywords, " "); got != test.iana {
			t.Errorf("IANA: %d/%v = %q; want %q", test.port, test.proto, got, test.iana)
		}
	}
	if port, err := resolver.LookupPort(context.Background(), "sctp", "http"); err == nil {
		t.Errorf("package net: http for sctp = %d; want an error", port)
	}
}

// TestIANA checks the table of IANA against the Go maps.
func TestIANA(t *testing.T) {
	table := ports.IANA()
	for port := range 1 << 16 {
		for _, proto := range protocols {
			c := cell{uint16(port), proto}
			if got, want := table.ByNumber(c.port, c.proto).Keyword(), ianaKeywords[c]; got != want {
				t.Errorf("ByNumber(%d, %v).Keyword() = %q; want %q", c.port, c.proto, got, want)
			}
		}
	}
	for name, want := range ianaNumbers {
		if a, ok := table.ByKeyword(name).First(); a.Port != want || !ok {
			t.Errorf("ByKeyword(%q).First() = %v, %v; want port %d", name, a, ok, want)
		}
	}
}

// TestNames checks that ByKeyword and the Go map find each name, in the case of
// the table and in mixed case, and none of the misses.
func TestNames(t *testing.T) {
	for i, name := range names {
		want, ok := numbers[name]
		if !ok {
			t.Errorf("numbers[%q] is missing", name)
		}
		for _, s := range []string{name, mixed[i]} {
			if a, ok := ports.ByKeyword(s).First(); a.Port != want || !ok {
				t.Errorf("ByKeyword(%q).First() = %v, %v; want port %d", s, a, ok, want)
			}
		}
		if s := mixed[i]; s == name || strings.ToLower(s) != name {
			t.Errorf("mixed[%d] = %q; want %q in mixed case", i, s, name)
		}
		miss := misses[i]
		if port, ok := numbers[miss]; ok {
			t.Errorf("numbers[%q] = %d; want none", miss, port)
		}
		if l := ports.ByKeyword(miss); l.Len() > 0 {
			t.Errorf("ByKeyword(%q) = %v; want none", miss, l)
		}
	}
}

// TestLookupPort checks that LookupPort agrees with package net on services
// that never moved. A host need not list all of them.
func TestLookupPort(t *testing.T) {
	compared := 0
	for _, s := range []service{
		{"tcp", "echo"}, {"udp", "echo"}, {"tcp4", "discard"}, {"udp6", "daytime"}, {"tcp", "chargen"},
		{"tcp", "ftp-data"}, {"tcp", "ftp"}, {"tcp6", "TELNET"}, {"tcp", "smtp"}, {"tcp", "mail"},
		{"tcp", "domain"}, {"udp", "Domain"}, {"ip", "domain"}, {"udp", "tftp"}, {"tcp", "gopher"},
		{"tcp", "finger"}, {"tcp", "kerberos"}, {"tcp", "pop3"}, {"tcp", "sunrpc"}, {"tcp", "auth"},
		{"tcp", "nntp"}, {"udp", "ntp"}, {"udp4", "netbios-ns"}, {"tcp", "netbios-ssn"}, {"tcp", "imap2"},
		{"udp", "snmp"}, {"udp", "snmptrap"}, {"udp", "xdmcp"}, {"tcp", "bgp"}, {"tcp", "irc"},
		{"udp", "biff"}, {"udp", "who"}, {"udp", "syslog"}, {"tcp", "printer"}, {"udp", "talk"},
		{"udp", "ntalk"}, {"tcp", "uucp"}, {"tcp", "klogin"}, {"tcp", "kshell"},
	} {
		want, err := resolver.LookupPort(context.Background(), s.network, s.name)
		if err != nil {
			continue
		}
		compared++
		if got, err := ports.LookupPort(s.network, s.name); got != want || err != nil {
			t.Errorf("LookupPort(%q, %q) = %d, %v; want %d, nil", s.network, s.name, got, err, want)
		}
	}
	if compared == 0 {
		if _, err := os.Stat(servicesFile); err != nil {
			t.Skip("the host has no services file")
		}
		t.Error("package net knows none of the services")
	}
	t.Logf("compared %d services", compared)
}

// TestRegistry checks that ParseIANA and encoding/csv read the same from the
// generated registry, that the registry is like IANA's, and that a Table made
// of it agrees with a Go map.
func TestRegistry(t *testing.T) {
	text := newRegistry()
	table, err := ports.ParseIANA(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	records, err := csv.NewReader(bytes.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}

	named, last := 0, uint16(0)
	want := map[cell]string{}
	for _, record := range records[1:] {
		name, port, proto := record[0], record[1], record[2]
		if name == "" || port == "" {
			continue
		}
		named++
		n, err := ports.LookupPort("ip", port)
		if err != nil {
			t.Fatal(err)
		}
		q, err := ports.ParseProtocol(proto)
		if err != nil {
			t.Fatal(err)
		}
		want[cell{uint16(n), q}] = name
		last = max(last, uint16(n))
	}
	if named < 11_500 || named > 12_500 || last < 48_000 || last > 49_151 {
		t.Errorf("%d named rows, ports to %d; want about 12,000, 49,151", named, last)
	}
	if len(text) < 1_000_000 || len(text) > 1_300_000 {
		t.Errorf("%d bytes; want about 1,150,000", len(text))
	}

	got := keywordMap(table)
	if len(got) != len(want) {
		t.Errorf("the table has %d keywords; want %d", len(got), len(want))
	}
	for c, name := range want {
		if got[c] != name {
			t.Errorf("keywordMap(table)[%v] = %q; want %q", c, got[c], name)
		}
	}
	for _, c := range packets {
		if keyword := table.ByNumber(c.port, c.proto).Keyword(); keyword != want[c] {
			t.Errorf("ByNumber(%d, %v).Keyword() = %q; want %q", c.port, c.proto, keyword, want[c])
		}
	}
}

// TestServices checks that ParseServices and scanServices read the same from
// the generated services(5) file, and that the file is like FreeBSD's.
func TestServices(t *testing.T) {
	text := newServices()
	lines := bytes.Count(text, []byte("\n"))
	if lines < 2400 || lines > 2600 || len(text) < 80_000 || len(text) > 95_000 {
		t.Errorf("%d lines, %d bytes; want about 2,500, 86,000", lines, len(text))
	}
	table, err := ports.ParseServices(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	byName, byNumber, err := scanServices(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	for c, want := range byNumber {
		if got := table.ByNumber(c.port, c.proto).Keyword(); got != want {
			t.Errorf("ByNumber(%d, %v).Keyword() = %q; want %q", c.port, c.proto, got, want)
		}
	}
	for s, port := range byName { // the last one that has the name
		l := table.ByKeyword(s.name)
		if !slices.ContainsFunc(slices.Collect(l.All()), func(a ports.Assignment) bool {
			return a.Port == port && strings.Contains(a.Protocols.String(), s.network)
		}) {
			t.Errorf("ByKeyword(%q) = %v; want a row for %d/%s", s.name, l, port, s.network)
		}
	}
	for a := range table.All() {
		for name := range a.Names() {
			for _, proto := range protocols {
				if _, ok := byName[service{proto.String(), name}]; !ok && a.Protocols&proto != 0 {
					t.Errorf("scanServices does not find %s/%v", name, proto)
				}
			}
		}
	}
}
