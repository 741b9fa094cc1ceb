// Weight is a small program that is built with and without a port lookup, to
// see what the lookup adds to its size. The tags weight_ports or
// weight_gopacket choose what it looks its arguments up in, without them
// nothing; with weight_fmt it prints with package fmt, as most programs do.
package main

import "os"

func main() {
	for _, arg := range os.Args[1:] {
		output(lookup(arg))
	}
}
