// Lookup prints what the built-in table of package ports says of its
// arguments:
//
//	go run ./testdata/lookup 80/tcp smtp 999
//
// An argument is a port (80), a range of ports (721-731) or a name in any case
// (smtp), for one protocol (80/tcp) or for both. A row that is not assigned has
// its status, in parentheses, for a keyword. Without arguments, lookup prints
// the whole table in the text format that [ports.Parse] reads.
//
// The exit status is 1 if an argument finds nothing, and 2 if one cannot be
// read.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode"
	"unicode/utf8"

	"example.com/ports"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is main without the process around it. It returns the exit status.
func run(queries []string, stdout, stderr io.Writer) (status int) {
	answers := []string{"QUERY\tPORT\tKEYWORD\tALIAS\tDESCRIPTION"}
	for _, query := range queries {
		rows, err := find(query)
		switch {
		case err != nil:
			fmt.Fprintf(stderr, "lookup: cannot read %q: %v\n", query, err)
			status = 2
		case len(rows) == 0:
			answers = append(answers, query+"\t-\t-\t-\tnot in the table")
			status = max(status, 1)
		}
		for _, a := range rows {
			answers = append(answers, query+"\t"+columns(a))
		}
	}

	var err error
	switch {
	case len(queries) == 0:
		_, err = ports.RFC1340().WriteTo(stdout)
	case len(answers) > 1:
		w := tabwriter.NewWriter(stdout, 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, strings.Join(answers, "\n"))
		err = w.Flush()
	}
	if err != nil {
		fmt.Fprintln(stderr, "lookup:", err)
		return 2
	}
	return status
}

// columns returns all columns of a but the query, with tabs between them.
func columns(a ports.Assignment) string {
	port := strconv.Itoa(int(a.Port))
	if a.Last != a.Port {
		port += "-" + strconv.Itoa(int(a.Last))
	}
	keyword := a.Keyword
	if s := a.Status(); s != ports.Assigned {
		keyword = "(" + s.String() + ")"
	}
	return port + "/" + a.Protocols.String() +
		"\t" + cmp.Or(keyword, "-") + "\t" + cmp.Or(a.Aliases, "-") + "\t" + cmp.Or(a.Description, "-")
}

// find returns the rows that answer query. The error tells why query cannot be
// read.
func find(query string) ([]ports.Assignment, error) {
	decimal, protocol, hasProtocol := strings.Cut(query, "/")
	first, last, isRange := strings.Cut(decimal, "-")
	if !isDigits(first) || isRange && !isDigits(last) {
		return byName(query)
	}
	if !isRange {
		last = first
	}
	if !hasProtocol {
		protocol = "ip"
	}
	proto, err := ports.ParseProtocol(protocol)
	if err != nil {
		return nil, err
	}
	return byNumber(first, last, proto)
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// byNumber answers the ports from first to last: with each row that covers one
// of them, once.
func byNumber(first, last string, proto ports.Protocol) (rows []ports.Assignment, err error) {
	from, err1 := strconv.ParseUint(first, 10, 16)
	to, err2 := strconv.ParseUint(last, 10, 16)
	switch {
	case err1 != nil || err2 != nil:
		return nil, ports.ErrRange
	case to < from:
		return nil, ports.ErrOrder
	case to == from:
		return slices.Collect(ports.ByNumber(uint16(from), proto).All()), nil
	}
	for a := range ports.All() {
		if uint64(a.Port) <= to && from <= uint64(a.Last) && a.Protocols&proto != 0 {
			rows = append(rows, a)
		}
	}
	return rows, nil
}

// byName answers a name, such as smtp or smtp/udp. A name may have a "/" of its
// own (cl/1), so the whole query is tried first.
func byName(query string) ([]ports.Assignment, error) {
	if query == "" || query[0] == '-' || !utf8.ValidString(query) || strings.ContainsFunc(query, unicode.IsControl) {
		return nil, errors.New("neither a port nor a name")
	}
	l := ports.ByKeyword(query)
	slash := strings.LastIndexByte(query, '/')
	if l.Len() > 0 || slash < 0 {
		return slices.Collect(l.All()), nil
	}
	rows := slices.Collect(ports.ByKeyword(query[:slash]).All())
	if len(rows) == 0 {
		return nil, nil
	}
	proto, err := ports.ParseProtocol(query[slash+1:])
	lacksProto := func(a ports.Assignment) bool { return a.Protocols&proto == 0 }
	return slices.DeleteFunc(rows, lacksProto), err
}
