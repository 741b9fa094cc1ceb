// Firstcall calls ports.IANA or ports.ParseIANA in a fresh process, and prints how
// many nanoseconds it takes:
//
//	firstcall IANA
//	firstcall FILE
//
// FILE, other than IANA, is IANA's registry as CSV. It is read before the time is
// taken. Of several arguments it prints the time of the last call; the calls before
// that warm up. With -heap it prints by how many bytes the call makes the heap
// grow. That takes a run of the collector before the call, which would change the
// time.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"log"
	"os"
	"runtime"
	"time"

	"example.com/ports"
)

func main() {
	log.SetFlags(0)
	heap := flag.Bool("heap", false, "print the growth of the heap in bytes")
	flag.Parse()
	gauge := now
	if *heap {
		gauge = live
	}
	var growth int64
	for _, arg := range flag.Args() {
		growth = measure(arg, gauge)
	}
	fmt.Println(growth)
}

// measure returns by how much a call makes gauge grow.
func measure(arg string, gauge func() int64) int64 {
	call := func() (*ports.Table, error) { return ports.IANA(), nil }
	if arg != "IANA" {
		text, err := os.ReadFile(arg)
		if err != nil {
			log.Fatal(err)
		}
		call = func() (*ports.Table, error) { return ports.ParseIANA(bytes.NewReader(text)) }
	}
	before := gauge()
	table, err := call()
	growth := gauge() - before
	if err != nil {
		log.Fatal(err)
	}
	// The text counts before and after the call, the table after it.
	runtime.KeepAlive(call)
	runtime.KeepAlive(table)
	return growth
}

var start = time.Now()

func now() int64 { return int64(time.Since(start)) }

// live returns the bytes of the heap that are in use.
func live() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
