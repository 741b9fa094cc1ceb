// Lookup looks up ports and names in the built-in table of package ports, or in
// files that it puts over that table:
//
//	go run ./testdata/lookup 80/tcp smtp 999
//	go run ./testdata/lookup -services /etc/services -json https
//
// Lookup -h prints how it is used.
package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode"
	"unicode/utf8"

	"example.com/ports"
)

const usage = `usage: lookup [flags] [query ...]

Lookup looks up ports and names in the table of RFC 1340, of July 1992, and in
newer ones:

  lookup 80/tcp smtp 999
  lookup tcp/80 smtp/udp 721-731 cl/1
  lookup -services /etc/services -iana service-names-port-numbers.csv https
  lookup -json smtp 514/udp

A query is a port, a range of ports or a name in any case. It may have a
protocol after it or before it. Lookup prints each row that covers a port of the
query or has the name as keyword or alias. Instead of a keyword, a row may have
a status: (reserved), (unassigned) or (private). Without queries, lookup prints
the whole table in the text format that ports.Parse reads.

The table of -services goes over that of -iana, and both go over the built-in
one: if a table has rows for a port and a protocol, they hide the rows below.
Lines that cannot be read are reported and skipped.

With -json, lookup prints an array with an object for each query, in order:

  [
    {
      "query": "514/udp",
      "rows": [
        {
          "Port": 514,
          "Last": 514,
          "Protocols": "udp",
          "Keyword": "syslog",
          "Description": "",
          "Aliases": ""
        }
      ]
    }
  ]

If a query finds nothing, its rows are []. If a query cannot be read, it has no
object. Without queries, lookup prints one array of all rows.

The exit status is 1 if a query finds nothing. It is 2 if a flag, a query or a
whole file cannot be read, or if the output cannot be written.

Flags come before the queries:

`

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is main without the process around it. It returns the exit status.
func run(args []string, stdout, stderr io.Writer) (status int) {
	status, err := lookup(args, stdout, stderr)
	if err != nil {
		fmt.Fprintln(stderr, "lookup:", err)
		return 2
	}
	return status
}

// lookup does the work of run. An error from it ends the program.
func lookup(args []string, stdout, stderr io.Writer) (status int, err error) {
	var services, iana *ports.Table // nil without the flag
	flags := flag.NewFlagSet("lookup", flag.ContinueOnError)
	flags.Func("services", "use the services(5) `FILE`, such as /etc/services", func(file string) (err error) {
		services, err = load(file, ports.ParseServices, stderr)
		return err
	})
	flags.Func("iana", "use the `FILE` of IANA's registry, service-names-port-numbers.csv", func(file string) (err error) {
		iana, err = load(file, ports.ParseIANA, stderr)
		return err
	})
	asJSON := flags.Bool("json", false, "print JSON")

	var help bytes.Buffer
	flags.SetOutput(&help)
	flags.Usage = func() {
		help.WriteString(usage)
		flags.PrintDefaults()
	}
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		_, err = help.WriteTo(stdout)
		return 0, err
	case err != nil:
		return 2, err
	}

	// Overlay skips the tables that are nil.
	table, err := ports.Overlay(services, iana, ports.RFC1340())
	if err != nil {
		return 2, err
	}
	answers := []answer{}
	for _, query := range flags.Args() {
		rows, err := find(table, query)
		if err != nil {
			fmt.Fprintf(stderr, "lookup: cannot read %q: %v\n", query, err)
			status = 2
			continue
		}
		if len(rows) == 0 {
			status = max(status, 1)
		}
		answers = append(answers, answer{query, rows})
	}

	switch all := flags.NArg() == 0; {
	case all && *asJSON:
		err = writeJSON(stdout, slices.Collect(table.All()))
	case all:
		_, err = table.WriteTo(stdout)
	case *asJSON:
		err = writeJSON(stdout, answers)
	case len(answers) > 0:
		err = writeColumns(stdout, answers)
	}
	return status, err
}

// load reads a table from a file. It prints the errors of single lines and
// returns the table without them. It returns an error if there is no table.
func load(file string, parse func(io.Reader) (*ports.Table, error), stderr io.Writer) (*ports.Table, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	table, err := parse(f)
	if table == nil {
		return nil, err
	}
	var bad ports.ParseErrors
	errors.As(err, &bad)
	for _, e := range bad {
		fmt.Fprintf(stderr, "lookup: %s: %v\n", file, e)
	}
	return table, nil
}

// find returns the rows of t that answer query. The error tells why query cannot
// be read.
func find(t *ports.Table, query string) ([]ports.Assignment, error) {
	if query == "" || query[0] == '-' || !utf8.ValidString(query) || strings.ContainsFunc(query, unicode.IsControl) {
		return nil, errors.New("neither a port nor a name")
	}
	before, after, _ := strings.Cut(query, "/")
	last := strings.LastIndexByte(query, '/')
	var protoErr error
	for _, q := range []struct{ service, protocol string }{
		{query, "ip"},                          // 80, 721-731, smtp, and the name cl/1
		{before, after},                        // 80/tcp
		{after, before},                        // tcp/80, tcp/cl/1
		{query[:max(last, 0)], query[last+1:]}, // cl/1/tcp
	} {
		from, to, isPort := cutRange(q.service)
		named := t.ByKeyword(q.service)
		if !isPort && named.Len() == 0 {
			continue
		}
		proto, err := ports.ParseProtocol(q.protocol)
		switch {
		case err != nil:
			protoErr = err
		case isPort:
			return byNumber(t, from, to, proto)
		default:
			return filter(named.All(), 0, math.MaxUint16, proto), nil
		}
	}
	return []ports.Assignment{}, protoErr
}

// cutRange cuts a range such as 721-731 into its first and its last port. Both
// are the same for a single port. It reports whether s is one or the other.
func cutRange(s string) (first, last string, ok bool) {
	first, last, isRange := strings.Cut(s, "-")
	if !isRange {
		last = first
	}
	return first, last, isDigits(first) && isDigits(last)
}

func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// byNumber returns the rows that cover a port from first to last for a protocol
// in proto.
func byNumber(t *ports.Table, first, last string, proto ports.Protocol) ([]ports.Assignment, error) {
	from, err1 := strconv.ParseUint(first, 10, 16)
	to, err2 := strconv.ParseUint(last, 10, 16)
	switch {
	case err1 != nil || err2 != nil:
		return nil, ports.ErrRange
	case to < from:
		return nil, ports.ErrOrder
	}
	rows := t.All()
	if from == to {
		rows = t.ByNumber(uint16(from), proto).All()
	}
	return filter(rows, uint16(from), uint16(to), proto), nil
}

// filter returns the rows that cover a port from first to last for a protocol
// in proto. The result is never nil, which would be null as JSON.
func filter(rows iter.Seq[ports.Assignment], first, last uint16, proto ports.Protocol) []ports.Assignment {
	found := []ports.Assignment{}
	for a := range rows {
		if a.Port <= last && first <= a.Last && a.Protocols&proto != 0 {
			found = append(found, a)
		}
	}
	return found
}

// An answer is a query and the rows for it.
type answer struct {
	Query string             `json:"query"`
	Rows  []ports.Assignment `json:"rows"`
}

func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	e.SetEscapeHTML(false)
	return e.Encode(v)
}

// writeColumns writes a line for each row, in aligned columns.
func writeColumns(w io.Writer, answers []answer) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "QUERY\tPORT\tKEYWORD\tALIASES\tDESCRIPTION")
	for _, answer := range answers {
		if len(answer.Rows) == 0 {
			fmt.Fprintf(tw, "%s\t-\t-\t-\tnot in the table\n", answer.Query)
		}
		for _, a := range answer.Rows {
			port := strconv.Itoa(int(a.Port))
			if a.Last != a.Port {
				port += "-" + strconv.Itoa(int(a.Last))
			}
			keyword := a.Keyword
			if s := a.Status(); s != ports.Assigned {
				keyword = "(" + s.String() + ")"
			}
			fmt.Fprintf(tw, "%s\t%s/%s\t%s\t%s\t%s\n", answer.Query, port, a.Protocols,
				cmp.Or(keyword, "-"), cmp.Or(a.Aliases, "-"), cmp.Or(a.Description, "-"))
		}
	}
	return tw.Flush()
}
