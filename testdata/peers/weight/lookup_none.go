//go:build !weight_ports && !weight_lookupport && !weight_iana && !weight_gopacket

package main

import "strconv"

func lookup(s string) string {
	if port, err := strconv.ParseUint(s, 10, 16); err == nil {
		return strconv.Itoa(int(port))
	}
	return s
}
