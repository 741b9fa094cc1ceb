// Weight is a small program that is built with and without a port lookup, to
// see what the lookup adds to its size. Tags choose the lookup, weight_ports or
// weight_gopacket, and what the program prints with, weight_fmt or weight_os.
// Without the latter it imports neither package.
package main

func main() {
	for _, arg := range args() {
		output(lookup(arg))
	}
}
