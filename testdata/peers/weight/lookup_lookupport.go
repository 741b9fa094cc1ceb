//go:build weight_lookupport

package main

import (
	"strconv"

	"example.com/ports"
)

func lookup(s string) string {
	if port, err := strconv.ParseUint(s, 10, 16); err == nil {
		return ports.ByNumber(uint16(port), ports.TCP|ports.UDP).Keyword()
	}
	if a, ok := ports.ByKeyword(s).First(); ok {
		return strconv.Itoa(int(a.Port))
	}
	port, err := ports.LookupPort("tcp", s)
	if err != nil {
		return err.Error()
	}
	return strconv.Itoa(port)
}
