// Package peers puts the same questions to package ports and to what a program
// would use in its place: the port names of two gopackets, a Go map, and
// [net.Resolver.LookupPort]. It is a module of its own, so that package ports
// itself requires nothing.
//
//	go -C testdata/peers test -bench .
//
// checks first that the contenders agree where they can, and then times them.
// For figures to be quoted, take the median of several runs without the tests:
//
//	go -C testdata/peers test -run '^$' -bench . -count 6
//
// What a program grows by is logged by a test:
//
//	go -C testdata/peers test -run BinarySize -v
package peers

import (
	"context"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/ports"
	googlelayers "github.com/google/gopacket/layers"
	"github.com/gopacket/gopacket/layers"
)

// A cell is what a number is looked up by.
type cell struct {
	port  uint16
	proto ports.Protocol
}

// A service is what LookupPort looks up.
type service struct {
	network, name string
}

// rows is the well-known part of the built-in table as an array that is read
// with two indexes and no test: the least that a lookup can cost. A cell that
// no row covers has the zero row. It is filled by a linear scan, so that it
// doubles as the slow and obvious answer to compare with.
var rows = func() (rows [1024][2]*ports.Assignment) {
	none := new(ports.Assignment)
	for i := range rows {
		rows[i] = [2]*ports.Assignment{none, none}
	}
	for a := range ports.All() {
		for port := a.Port; port <= a.Last && port < 1024; port++ {
			for i, proto := range []ports.Protocol{ports.TCP, ports.UDP} {
				// The first keyword counts, wherever it stands.
				if a.Protocols&proto != 0 && rows[port][i].Keyword == "" {
					rows[port][i] = &a
				}
			}
		}
	}
	return rows
}()

// row reads rows; the masks spare it the checks of its indexes.
func row(c cell) *ports.Assignment { return rows[c.port%1024][c.proto>>1&1] }

// keywords is the table as a program without package ports would have it.
var keywords = func() map[cell]string {
	m := map[cell]string{}
	for c := range cells {
		if a := row(c); a.Keyword != "" {
			m[c] = a.Keyword
		}
	}
	return m
}()

// numbers is the way back: the port of each keyword, and of each alias that is
// not a keyword too.
var numbers = func() map[string]uint16 {
	m := map[string]uint16{}
	add := func(name string, port uint16) {
		if _, ok := m[strings.ToLower(name)]; !ok && name != "" {
			m[strings.ToLower(name)] = port
		}
	}
	for a := range ports.All() {
		add(a.Keyword, a.Port)
	}
	for a := range ports.All() {
		for name := range a.Names() {
			add(name, a.Port)
		}
	}
	return m
}()

// cells yields all cells of the well-known ports.
func cells(yield func(cell) bool) {
	for port := range uint16(1024) {
		if !yield(cell{port, ports.TCP}) || !yield(cell{port, ports.UDP}) {
			return
		}
	}
}

// The gopackets have a function or a map for each protocol.

func gopacketName(c cell) (string, bool) {
	if c.proto == ports.TCP {
		return layers.TCPPortNames(layers.TCPPort(c.port))
	}
	return layers.UDPPortNames(layers.UDPPort(c.port))
}

func googleName(c cell) string {
	if c.proto == ports.TCP {
		return googlelayers.TCPPortNames[googlelayers.TCPPort(c.port)]
	}
	return googlelayers.UDPPortNames[googlelayers.UDPPort(c.port)]
}

// TestArray checks ByNumber against the linear scan, and that the Go map has
// the same answers.
func TestArray(t *testing.T) {
	for c := range cells {
		want := row(c).Keyword
		if got := ports.ByNumber(c.port, c.proto).Keyword(); got != want {
			t.Errorf("ByNumber(%d, %v).Keyword() = %q; want %q", c.port, c.proto, got, want)
		}
		// The first row may have no keyword where a later one has.
		if a, ok := ports.ByNumber(c.port, c.proto).First(); ok && a.Keyword != "" && a != *row(c) {
			t.Errorf("ByNumber(%d, %v).First() = %v; want %v", c.port, c.proto, a, row(c))
		}
		if got := keywords[c]; got != want {
			t.Errorf("keywords[%v] = %q; want %q", c, got, want)
		}
	}
}

// TestGopacket checks that RFC 1340 and the gopackets, whose names are from
// later states of IANA's registry, agree on ports that every one of them
// should know, and logs how far they agree on all.
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
		for _, proto := range []ports.Protocol{tcp, udp} {
			if test.protocols&proto == 0 {
				continue
			}
			c := cell{test.port, proto}
			if got := ports.ByNumber(c.port, c.proto).Keyword(); got != test.keyword {
				t.Errorf("ports: %d/%v = %q; want %q", c.port, c.proto, got, test.keyword)
			}
			if got, ok := gopacketName(c); got != test.keyword || !ok {
				t.Errorf("gopacket/gopacket: %d/%v = %q, %v; want %q", c.port, c.proto, got, ok, test.keyword)
			}
			if got := googleName(c); got != test.keyword {
				t.Errorf("google/gopacket: %d/%v = %q; want %q", c.port, c.proto, got, test.keyword)
			}
		}
	}

	var named int
	var known, alike [2]int
	for c := range cells {
		keyword := row(c).Keyword
		if keyword != "" {
			named++
		}
		gopacket, _ := gopacketName(c)
		for i, name := range []string{gopacket, googleName(c)} {
			if name == "" {
				continue
			}
			known[i]++
			if name == keyword {
				alike[i]++
			}
		}
	}
	t.Logf("of 2048 cells RFC 1340 names %d; gopacket/gopacket %d, %d of them alike; google/gopacket %d, %d alike",
		named, known[0], alike[0], known[1], alike[1])
}

// TestNames checks that the queries by name are what they are meant to be: the
// map and ByKeyword know all printed and mixed-case ones, and none of the
// misses.
func TestNames(t *testing.T) {
	for i, name := range printed {
		want, ok := numbers[name]
		if !ok {
			t.Errorf("printed[%d] = %q is not in the map", i, name)
		}
		if a, ok := ports.ByKeyword(name).First(); a.Port != want || !ok {
			t.Errorf("ByKeyword(%q).First() = %v, %v; want port %d", name, a, ok, want)
		}
	}
	for i, name := range mixed {
		want, ok := numbers[strings.ToLower(name)]
		if !ok || name == strings.ToLower(name) {
			t.Errorf("mixed[%d] = %q is not in the map, or not mixed", i, name)
		}
		if a, ok := ports.ByKeyword(name).First(); a.Port != want || !ok {
			t.Errorf("ByKeyword(%q).First() = %v, %v; want port %d", name, a, ok, want)
		}
	}
	for i, name := range misses {
		if _, ok := numbers[name]; ok {
			t.Errorf("misses[%d] = %q is in the map", i, name)
		}
		if a, ok := ports.ByKeyword(name).First(); ok {
			t.Errorf("ByKeyword(%q).First() = %v; want none", name, a)
		}
	}
}

// resolver does not call the C library, which takes hundreds of times as long.
var resolver = &net.Resolver{PreferGo: true}

// servicesFile is where the resolver looks names up. Where it is missing the
// resolver knows a handful of its own.
const servicesFile = "/etc/services"

// TestLookupPort checks that LookupPort agrees with package net on services
// that have never moved. A host need not list all of them.
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
			t.Errorf("ports.LookupPort(%q, %q) = %d, %v; want %d as package net has it", s.network, s.name, got, err, want)
		}
	}
	if compared == 0 {
		if _, err := os.Stat(servicesFile); err != nil {
			t.Skip("this host has no services file")
		}
		t.Error("package net knows none of the services")
	}
	t.Logf("compared %d services", compared)
}

// TestBinarySize logs what a program grows by when it looks ports up. The
// program is in the directory weight; tags choose what it prints with and what
// it looks up in.
func TestBinarySize(t *testing.T) {
	if testing.Short() {
		t.Skip("builds twelve programs")
	}
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("needs the go command: ", err)
	}
	file := filepath.Join(t.TempDir(), "weight")
	size := func(ldflags, tags string) int64 {
		// Neither the directory nor the state of the checkout is to show in a size.
		cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags="+ldflags, "-tags="+tags, "-o", file, "./weight")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", cmd, err, out)
		}
		info, err := os.Stat(file)
		if err != nil {
			t.Fatal(err)
		}
		return info.Size()
	}
	for _, ldflags := range []string{"", "-s -w"} {
		for _, printer := range []string{"weight_fmt", "weight_os"} {
			without := size(ldflags, printer)
			withPorts := size(ldflags, printer+",weight_ports")
			withGopacket := size(ldflags, printer+",weight_gopacket")
			t.Logf("-ldflags=%-7q %-10s  %8d bytes; ports %8d, %+8d; gopacket %8d, %+8d", ldflags, strings.TrimPrefix(printer, "weight_"),
				without, withPorts, withPorts-without, withGopacket, withGopacket-without)
			if withPorts >= withGopacket {
				t.Errorf("-ldflags=%q %s: ports adds as much to a program as gopacket, or more", ldflags, printer)
			}
		}
	}
}

// The queries. Every string in them is a copy, for == is quick with two
// strings that are the same bytes in memory, and no caller's are.
var (
	queries                = newQueries()
	printed, mixed, misses = newNames()
)

// newQueries returns random cells, those of TCP first. With the gopackets it is
// the caller that chooses between TCP and UDP; in this order the choice is
// predicted, and its cost not laid to them.
func newQueries() (queries [1024]cell) {
	r := rand.New(rand.NewPCG(1340, 1))
	for i := range queries {
		queries[i] = cell{uint16(r.IntN(1024)), ports.TCP << r.IntN(2)}
	}
	slices.SortStableFunc(queries[:], func(a, b cell) int { return int(a.proto) - int(b.proto) })
	return queries
}

// newNames returns random names of the table as it prints them, the same in
// mixed case, and the same with one byte changed so that they are no names.
func newNames() (printed, mixed, misses [1024]string) {
	var names []string
	for a := range ports.All() {
		names = slices.AppendSeq(names, a.Names())
	}
	slices.Sort(names)
	names = slices.Compact(names)

	const bytes = "abcdefghijklmnopqrstuvwxyz0123456789-"
	r := rand.New(rand.NewPCG(1340, 2))
	for i := range printed {
		name := names[r.IntN(len(names))]
		printed[i] = strings.Clone(name)

		for mixed[i] = name; mixed[i] == strings.ToLower(name); {
			b := []byte(name)
			for j := range b {
				if r.IntN(2) == 0 {
					b[j] = strings.ToUpper(name)[j]
				}
			}
			mixed[i] = string(b)
		}

		for known := true; known; {
			b := []byte(name)
			b[r.IntN(len(b))] = bytes[r.IntN(len(bytes))]
			misses[i] = string(b)
			_, known = numbers[misses[i]]
		}
	}
	return printed, mixed, misses
}

// The benchmarks loop over b.N: [testing.B.Loop] counts in memory, which makes
// 2.3 ns of the array's 1.4, while the counter of a range stands in a register.
// For the same reason an answer goes to a local variable and only the last one
// to the sink. That keeps the work of all: any iteration may be the last as far
// as the compiler knows. The loops are written out, for the call of a function
// value would cost more than the quickest lookups.
var sink struct {
	keyword string
	found   bool
	port    int
	number  uint16
}

func BenchmarkNumberToKeyword(b *testing.B) {
	b.Run("ports", func(b *testing.B) {
		b.ReportAllocs()
		var keyword string
		for i := range uint(b.N) {
			q := queries[i%1024]
			keyword = ports.ByNumber(q.port, q.proto).Keyword()
		}
		sink.keyword = keyword
	})
	b.Run("array", func(b *testing.B) {
		b.ReportAllocs()
		var keyword string
		for i := range uint(b.N) {
			q := queries[i%1024]
			keyword = row(q).Keyword
		}
		sink.keyword = keyword
	})
	b.Run("gopacket-switch", func(b *testing.B) {
		b.ReportAllocs()
		var keyword string
		for i := range uint(b.N) {
			q := queries[i%1024]
			if q.proto == ports.TCP {
				keyword, _ = layers.TCPPortNames(layers.TCPPort(q.port))
			} else {
				keyword, _ = layers.UDPPortNames(layers.UDPPort(q.port))
			}
		}
		sink.keyword = keyword
	})
	b.Run("google-gopacket-map", func(b *testing.B) {
		b.ReportAllocs()
		var keyword string
		for i := range uint(b.N) {
			q := queries[i%1024]
			if q.proto == ports.TCP {
				keyword = googlelayers.TCPPortNames[googlelayers.TCPPort(q.port)]
			} else {
				keyword = googlelayers.UDPPortNames[googlelayers.UDPPort(q.port)]
			}
		}
		sink.keyword = keyword
	})
	b.Run("map", func(b *testing.B) {
		b.ReportAllocs()
		var keyword string
		for i := range uint(b.N) {
			q := queries[i%1024]
			keyword = keywords[q]
		}
		sink.keyword = keyword
	})
}

func BenchmarkFirst(b *testing.B) {
	b.Run("ports", func(b *testing.B) {
		b.ReportAllocs()
		var keyword string
		var found bool
		for i := range uint(b.N) {
			q := queries[i%1024]
			var a ports.Assignment
			a, found = ports.ByNumber(q.port, q.proto).First()
			keyword = a.Keyword
		}
		sink.keyword, sink.found = keyword, found
	})
	b.Run("gopacket-switch", func(b *testing.B) {
		b.ReportAllocs()
		var keyword string
		var found bool
		for i := range uint(b.N) {
			q := queries[i%1024]
			if q.proto == ports.TCP {
				keyword, found = layers.TCPPortNames(layers.TCPPort(q.port))
			} else {
				keyword, found = layers.UDPPortNames(layers.UDPPort(q.port))
			}
		}
		sink.keyword, sink.found = keyword, found
	})
}

func BenchmarkKeywordToPort(b *testing.B) {
	b.Run("ports", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			l := ports.ByKeyword(printed[i%1024])
			if found = l.Len() > 0; found {
				number = l.At(0).Port
			}
		}
		sink.number, sink.found = number, found
	})
	b.Run("ports-First", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			var a ports.Assignment
			a, found = ports.ByKeyword(printed[i%1024]).First()
			number = a.Port
		}
		sink.number, sink.found = number, found
	})
	b.Run("map", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			number, found = numbers[printed[i%1024]]
		}
		sink.number, sink.found = number, found
	})
}

func BenchmarkKeywordToPortMixedCase(b *testing.B) {
	b.Run("ports", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			l := ports.ByKeyword(mixed[i%1024])
			if found = l.Len() > 0; found {
				number = l.At(0).Port
			}
		}
		sink.number, sink.found = number, found
	})
	b.Run("ports-First", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			var a ports.Assignment
			a, found = ports.ByKeyword(mixed[i%1024]).First()
			number = a.Port
		}
		sink.number, sink.found = number, found
	})
	b.Run("map-ToLower", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			number, found = numbers[strings.ToLower(mixed[i%1024])]
		}
		sink.number, sink.found = number, found
	})
}

func BenchmarkKeywordMiss(b *testing.B) {
	b.Run("ports", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			l := ports.ByKeyword(misses[i%1024])
			if found = l.Len() > 0; found {
				number = l.At(0).Port
			}
		}
		sink.number, sink.found = number, found
	})
	b.Run("ports-First", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			var a ports.Assignment
			a, found = ports.ByKeyword(misses[i%1024]).First()
			number = a.Port
		}
		sink.number, sink.found = number, found
	})
	b.Run("map", func(b *testing.B) {
		b.ReportAllocs()
		var number uint16
		var found bool
		for i := range uint(b.N) {
			number, found = numbers[misses[i%1024]]
		}
		sink.number, sink.found = number, found
	})
}

func BenchmarkLookupPort(b *testing.B) {
	if _, err := os.Stat(servicesFile); err != nil {
		b.Skip("this host has no services file for package net to look in")
	}
	services, ctx := newServices(b), context.Background()
	b.Run("ports", func(b *testing.B) {
		b.ReportAllocs()
		var port int
		var err error
		for i := range uint(b.N) {
			q := &services[i%1024]
			port, err = ports.LookupPort(q.network, q.name)
		}
		sink.port, sink.found = port, err == nil
	})
	b.Run("net", func(b *testing.B) {
		b.ReportAllocs()
		var port int
		var err error
		for i := range uint(b.N) {
			q := &services[i%1024]
			port, err = resolver.LookupPort(ctx, q.network, q.name)
		}
		sink.port, sink.found = port, err == nil
	})
}

// newServices returns random services that package net finds as well as
// package ports; where the ports differ does not matter to the clock.
func newServices(b *testing.B) (services [1024]service) {
	var known []service
	for _, network := range []string{"tcp", "udp"} {
		for a := range ports.All() {
			for name := range a.Names() {
				_, ourErr := ports.LookupPort(network, name)
				_, netErr := resolver.LookupPort(context.Background(), network, name)
				if ourErr == nil && netErr == nil {
					known = append(known, service{network, name})
				}
			}
		}
	}
	if len(known) == 0 {
		b.Skip("the services file of this host has none of the table's names")
	}
	r := rand.New(rand.NewPCG(1340, 3))
	for i := range services {
		s := known[r.IntN(len(known))]
		services[i] = service{s.network, strings.Clone(s.name)}
	}
	return services
}
