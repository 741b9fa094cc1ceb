package peers

import (
	"context"
	"maps"
	"net"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/ports"
)

// The queries are random, and the same in each run.

// A cell is what a number is looked up by.
type cell struct {
	port  uint16
	proto ports.Protocol
}

var protocols = [2]ports.Protocol{ports.TCP, ports.UDP}

// cells yields the cells below 1024.
func cells(yield func(cell) bool) {
	for port := range uint16(1024) {
		if !yield(cell{port, ports.TCP}) || !yield(cell{port, ports.UDP}) {
			return
		}
	}
}

// wellKnown are cells below 1024.
var wellKnown = func() []cell {
	r, queries := newRandom(1), make([]cell, 1024)
	for i := range queries {
		queries[i] = cell{uint16(r.IntN(1024)), protocols[r.IntN(2)]}
	}
	return tcpFirst(queries)
}()

// packets are cells as in the packets of a network: a random half of the ports
// are above 1023. There are too many for a branch predictor to learn.
var packets = func() []cell {
	r, queries := newRandom(2), make([]cell, 1<<15)
	for i := range queries {
		port := r.IntN(1024)
		if r.IntN(2) == 0 {
			port = 1024 + r.IntN(1<<16-1024)
		}
		queries[i] = cell{uint16(port), protocols[r.IntN(2)]}
	}
	return tcpFirst(queries)
}()

// tcpFirst moves the queries for TCP to the front. With the gopackets the caller
// branches on the protocol, which a program knows from a packet's header. In this
// order the branch is predicted, and does not count as theirs.
func tcpFirst(queries []cell) []cell {
	slices.SortStableFunc(queries, func(a, b cell) int { return int(a.proto) - int(b.proto) })
	return queries
}

// names are names of the built-in table. mixed are the same with some letters in
// upper case, and misses are the same with one byte changed so that they are no
// names. All are copies: strings that share their bytes are found equal sooner,
// and a caller's share none with the table.
var names, mixed, misses = newNames()

func newNames() (names, mixed, misses []string) {
	all := slices.Sorted(maps.Keys(numbers))
	const bytes = "abcdefghijklmnopqrstuvwxyz0123456789-"
	r := newRandom(3)
	for range 1 << 15 {
		name := all[r.IntN(len(all))]
		names = append(names, strings.Clone(name))

		b := []byte(name)
		for string(b) == name {
			for i := range b {
				if r.IntN(2) == 0 {
					b[i] = strings.ToUpper(name)[i]
				}
			}
		}
		mixed = append(mixed, string(b))

		for known := true; known; _, known = numbers[string(b)] {
			b = []byte(name)
			b[r.IntN(len(b))] = bytes[r.IntN(len(bytes))]
		}
		misses = append(misses, string(b))
	}
	return names, mixed, misses
}

// ianaNames are copies of names of the table of IANA, in lower case as numbers has
// them.
var ianaNames = func() (names []string) {
	all, r := slices.Sorted(maps.Keys(ianaNumbers)), newRandom(8)
	for range 1 << 15 {
		names = append(names, strings.Clone(all[r.IntN(len(all))]))
	}
	return names
}()

// A service is what LookupPort looks up.
type service struct {
	network, name string
}

// resolver looks services up without the C library, which takes hundreds of
// times as long. It reads servicesFile once. Without the file it knows a few
// services.
var resolver = &net.Resolver{PreferGo: true}

const servicesFile = "/etc/services"

// newLookups returns services that package net finds as well as package ports.
// They need not agree on the port.
func newLookups(b *testing.B) []service {
	if _, err := os.Stat(servicesFile); err != nil {
		b.Skip("the host has no services file")
	}
	var known []service
	for name := range numbers {
		for _, network := range []string{"tcp", "udp"} {
			_, err := ports.LookupPort(network, name)
			_, netErr := resolver.LookupPort(context.Background(), network, name)
			if err == nil && netErr == nil {
				known = append(known, service{network, name})
			}
		}
	}
	if len(known) == 0 {
		b.Skip("the host's services file has none of the names")
	}
	slices.SortFunc(known, func(a, b service) int { return strings.Compare(a.network+a.name, b.network+b.name) })
	r, queries := newRandom(4), make([]service, 1024)
	for i := range queries {
		s := known[r.IntN(len(known))]
		queries[i] = service{s.network, strings.Clone(s.name)}
	}
	return queries
}
