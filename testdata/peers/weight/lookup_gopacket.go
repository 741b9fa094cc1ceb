//go:build weight_gopacket

package main

import (
	"strconv"

	"github.com/gopacket/gopacket/layers"
)

// gopacket has no way from a keyword to a port.
func lookup(s string) string {
	if port, err := strconv.ParseUint(s, 10, 16); err == nil {
		if name, ok := layers.TCPPortNames(layers.TCPPort(port)); ok {
			return name
		}
		name, _ := layers.UDPPortNames(layers.UDPPort(port))
		return name
	}
	return s
}
