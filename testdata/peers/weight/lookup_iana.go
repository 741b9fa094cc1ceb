//go:build weight_iana

package main

import (
	"strconv"

	"example.com/ports"
)

func lookup(s string) string {
	if port, err := strconv.ParseUint(s, 10, 16); err == nil {
		return ports.IANA().ByNumber(uint16(port), ports.TCP|ports.UDP).Keyword()
	}
	a, _ := ports.IANA().ByKeyword(s).First()
	return strconv.Itoa(int(a.Port))
}
