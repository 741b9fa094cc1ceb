// Lookup looks up ports and names in the tables of package ports, and in files
// that take their place or come first:
//
//	go run ./testdata/lookup 80/tcp smtp 999
//	go run ./testdata/lookup -iana 22/tcp 465/tcp postgres
//	go run ./testdata/lookup -services /etc/services -json smtp
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
	"os"
	"slices"
	"text/tabwriter"

	"example.com/ports"
)

const usage = `usage: lookup [flags] [query ...]

Lookup looks up ports and names in the table of RFC 1340, of July 1992, or in
today's table:

  lookup 80/tcp smtp 999
  lookup -iana 22/tcp 465/tcp postgres
  lookup tcp/80 smtp/udp 721-731 cl/1
  lookup -iana -services /etc/services ssh

A query is a port, a range of ports or a name in any case. It may have a
protocol after it or before it. Lookup prints each row that covers a port of the
query or has the name as keyword or alias, with all protocols of the row. Instead
of a keyword, a row may have a status: (reserved), (unassigned) or (private).
Without queries, lookup prints the whole table in the text format that
ports.Parse reads.

The file of -registry takes the place of the RFC's table. The rows of -services
come before those of the other table. Lines that cannot be read are reported and
skipped. If a query finds no assigned port in the RFC's table, and finds one in
today's, lookup says so.

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
	var services, registry *ports.Table // nil without the flag
	flags := flag.NewFlagSet("lookup", flag.ContinueOnError)
	fileFlag := func(table **ports.Table, name, usage string, parse func(io.Reader) (*ports.Table, error)) {
		flags.Func(name, usage, func(file string) (err error) {
			if *table != nil {
				return errors.New("there is a file already")
			}
			*table, err = load(file, parse, stderr)
			return err
		})
	}
	fileFlag(&services, "services", "put the services(5) `FILE`, such as /etc/services, first", ports.ParseServices)
	fileFlag(&registry, "registry", "use IANA's registry in `FILE`, service-names-port-numbers.csv", ports.ParseIANA)
	today := flags.Bool("iana", false, "use today's table, IANA's registry of "+ports.IANADate+", in place of the RFC's")
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

	base := ports.RFC1340()
	switch {
	case *today && registry != nil:
		return 2, errors.New("-iana and -registry exclude each other")
	case *today:
		base = ports.IANA()
	case registry != nil:
		base = registry
	}
	table, err := ports.Join(services, base) // it skips a table that is nil
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
		if isToday(rows, query) && !*today && registry == nil {
			fmt.Fprintf(stderr, "lookup: %s has no name in the table of RFC 1340, but has one today: see -iana\n", query)
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

// find returns the rows of t that answer query: those that cover its ports, or
// have its name. The error tells why query cannot be read.
func find(t *ports.Table, query string) (rows []ports.Assignment, err error) {
	if query == "" || query[0] == '-' || !isPrintable(query) {
		return nil, errors.New("neither a port nor a name")
	}
	rows = []ports.Assignment{} // nil would be null as JSON
	resolved, err := t.Resolve(query)
	if errors.Is(err, ports.ErrService) {
		return rows, nil
	}
	for _, a := range resolved {
		for _, row := range uncut(t, a) {
			if !slices.Contains(rows, row) { // rows that are equal but for the protocol find each other
				rows = append(rows, row)
			}
		}
	}
	return rows, err
}

// isPrintable reports whether a row may have the characters of query. Others could
// turn the output around or break its lines.
func isPrintable(query string) bool {
	a := ports.Assignment{Protocols: ports.TCP, Keyword: "k", Description: query}
	_, err := ports.NewTable(a)
	return !errors.Is(err, ports.ErrControl) && !errors.Is(err, ports.ErrUTF8)
}

// isToday reports whether no row is assigned, and today's table has one that is.
func isToday(rows []ports.Assignment, query string) bool {
	assigned := func(a ports.Assignment) bool { return a.Status() == ports.Assigned }
	if slices.ContainsFunc(rows, assigned) {
		return false
	}
	rows, _ = find(ports.IANA(), query)
	return slices.ContainsFunc(rows, assigned)
}

// uncut returns the rows of t that have the ports of a, or the row that a, which
// has a name, is or was cut from.
func uncut(t *ports.Table, a ports.Assignment) (rows []ports.Assignment) {
	isPorts := a == ports.Assignment{Port: a.Port, Last: a.Last, Protocols: a.Protocols}
	candidates := t.ByNumber(a.Port, a.Protocols).All()
	if isPorts && a.Last > a.Port {
		candidates = t.All()
	}
	for row := range candidates {
		cut := row
		cut.Protocols &= a.Protocols
		if cut == a || isPorts && cut.Protocols != 0 && row.Port <= a.Last && a.Port <= row.Last {
			rows = append(rows, row)
		}
	}
	return rows
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

// writeColumns writes a line for each row, in aligned columns, but no line twice for
// a query.
func writeColumns(w io.Writer, answers []answer) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(tw, "QUERY\tPORT\tKEYWORD\tALIASES\tDESCRIPTION")
	for _, answer := range answers {
		if len(answer.Rows) == 0 {
			fmt.Fprintf(tw, "%s\t-\t-\t-\tnot in the table\n", answer.Query)
		}
		printed := map[string]bool{}
		for _, a := range answer.Rows {
			keyword := a.Keyword
			if s := a.Status(); s != ports.Assigned {
				keyword = "(" + s.String() + ")"
			}
			line := fmt.Sprintf("%s\t%s\t%s\t%s\t%s\n", answer.Query, a.Ports(),
				cmp.Or(keyword, "-"), cmp.Or(a.Aliases, "-"), cmp.Or(a.Description, "-"))
			if !printed[line] {
				io.WriteString(tw, line)
			}
			printed[line] = true
		}
	}
	return tw.Flush()
}
