// Lookup looks up ports and names in the built-in table of package ports, or in
// files that it puts over that table:
//
//	go run ./testdata/lookup 80/tcp smtp 999
//	go run ./testdata/lookup -services /etc/services -json https
//	go run ./testdata/lookup -iana service-names-port-numbers.csv >current.txt
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

With -json, lookup prints an array with an object for each query that can be
read, in order:

  [
    {
      "query": "514/udp",
      "rows": [
        {
          "port": 514,
          "last": 514,
          "protocols": "udp",
          "keyword": "syslog",
          "description": "",
          "aliases": ""
        }
      ]
    }
  ]

If a query finds nothing, its rows are []. Without queries, lookup prints one
array of all rows.

The exit status is 1 if a query finds nothing. It is 2 if a flag, a query or a
whole file cannot be read, or if the output cannot be written. Under "go run" it
is 1 in all of these cases.

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
		err = writeJSON(stdout, slices.Collect(table.All())) // a Table escapes HTML, whatever the encoder does
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
func find(t *ports.Table, query string) (rows []ports.Assignment, err error) {
	if query == "" || query[0] == '-' || !utf8.ValidString(query) || strings.ContainsFunc(query, unicode.IsControl) {
		return nil, errors.New("neither a port nor a name")
	}
	before, after, _ := strings.Cut(query, "/")
	for _, s := range []string{query, after + "/" + before} { // 80, 721-731/tcp, tcp/80
		a, e := ports.ParsePorts(s)
		var wrong *ports.ParseError
		switch {
		case e == nil && a.Port == a.Last:
			return filter(t.ByNumber(a.Port, a.Protocols).All(), a), nil
		case e == nil:
			return filter(t.All(), a), nil
		case err == nil && errors.As(e, &wrong) && wrong.Err != ports.ErrPort: // a port, but something else is wrong
			err = e
		}
	}
	last := strings.LastIndexByte(query, '/')
	for _, q := range []struct{ name, protocol string }{
		{query, "ip"},                          // smtp, and the name cl/1
		{before, after},                        // smtp/tcp
		{after, before},                        // tcp/smtp, tcp/cl/1
		{query[:max(last, 0)], query[last+1:]}, // cl/1/tcp
	} {
		named := t.ByKeyword(q.name)
		if named.Len() == 0 {
			continue
		}
		proto, e := ports.ParseProtocol(q.protocol)
		if e == nil {
			return filter(named.All(), ports.Assignment{Last: math.MaxUint16, Protocols: proto}), nil
		}
		err = e
	}
	return []ports.Assignment{}, err
}

// filter returns the rows that cover a port and a protocol of a. The result is
// never nil, which would be null as JSON.
func filter(rows iter.Seq[ports.Assignment], a ports.Assignment) []ports.Assignment {
	found := []ports.Assignment{}
	for row := range rows {
		if row.Port <= a.Last && a.Port <= row.Last && row.Protocols&a.Protocols != 0 {
			found = append(found, row)
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
			keyword := a.Keyword
			if s := a.Status(); s != ports.Assigned {
				keyword = "(" + s.String() + ")"
			}
			fmt.Fprintf(tw, "%s\t%s\t%s\t%s\t%s\n", answer.Query, a.Ports(),
				cmp.Or(keyword, "-"), cmp.Or(a.Aliases, "-"), cmp.Or(a.Description, "-"))
		}
	}
	return tw.Flush()
}
