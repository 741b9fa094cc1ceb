// Weight is a small program that is built with and without a port lookup, to
// see what the lookup adds to its size. Tags choose the lookup and what the program
// prints with:
//
//	weight_ports       ByNumber and ByKeyword, in the built-in table
//	weight_lookupport  the same, and LookupPort
//	weight_iana        ByNumber and ByKeyword, in the table of IANA
//	weight_gopacket    gopacket's names, by number
//
//	weight_fmt         package fmt
//	weight_os          package os
//
// Without one of the first four it looks nothing up. Without one of the last two it
// imports neither package.
package main

func main() {
	for _, arg := range args() {
		output(lookup(arg))
	}
}
