package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/ports"
)

const servicesText = `# name	port/protocol	alias	# description
http	80/tcp	www-http	# R&D <web>
https	443/tcp
printer	725/tcp
tcp/x	5000/udp
tcp	5001/tcp
80	5002/tcp
twin	6000/tcp
other	6000/tcp
twin	6000/udp
other	6000/udp
twin	6000/tcp
`

const ianaText = `Service Name,Port Number,Transport Protocol,Description
below,80,tcp,after http
web,80,udp,
below,443,tcp,after https
quic,443,udp,QUIC
`

// todayNote is what lookup says of a query that has a name in today's table only.
func todayNote(query string) string {
	return "lookup: " + query + " has no name in the table of RFC 1340, but has one today: see -iana\n"
}

// writeFile writes a file into a new directory and returns its path.
func writeFile(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// runBuffers calls run and returns what it writes.
func runBuffers(args ...string) (status int, stdout, stderr string) {
	var out, errs bytes.Buffer
	status = run(args, &out, &errs)
	return status, out.String(), errs.String()
}

// checkRun checks the exit status of run and all that it writes.
func checkRun(t *testing.T, args []string, status int, stdout, stderr string) {
	t.Helper()
	gotStatus, gotOut, gotErr := runBuffers(args...)
	if gotStatus != status {
		t.Errorf("run(%q) = %d; want %d", args, gotStatus, status)
	}
	if gotOut != stdout {
		t.Errorf("run(%q) writes to stdout:\n%s\nwant:\n%s", args, gotOut, stdout)
	}
	if gotErr != stderr {
		t.Errorf("run(%q) writes to stderr:\n%s\nwant:\n%s", args, gotErr, stderr)
	}
}

// TestRun checks whole outputs. The first two are in the README.
func TestRun(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for i, test := range []struct {
		args           []string
		status         int
		stdout, stderr string
	}{
		{[]string{"80/tcp", "smtp", "999"}, 0, `
QUERY   PORT          KEYWORD    ALIASES  DESCRIPTION
80/tcp  80/tcp, udp   www        -        World Wide Web HTTP
smtp    25/tcp, udp   smtp       mail     Simple Mail Transfer
999     999/tcp       garcon     -        -
999     999/udp       applix     -        Applix ac
999     999/tcp, udp  puprouter  -        -
`, ""},
		{[]string{"-iana", "22/tcp", "465/tcp", "postgres"}, 0, `
QUERY     PORT           KEYWORD      ALIASES      DESCRIPTION
22/tcp    22/tcp, udp    ssh          -            The Secure Shell (SSH) Protocol
465/tcp   465/tcp        submissions  ssmtp smtps  Message Submission over TLS protocol
465/tcp   465/tcp        urd          -            URL Rendezvous Directory for SSM
postgres  5432/tcp, udp  postgresql   postgres     PostgreSQL Database
`, ""},
		{[]string{"https", "syslog"}, 1, `
QUERY   PORT     KEYWORD  ALIASES  DESCRIPTION
https   -        -        -        not in the table
syslog  514/udp  syslog   -        -
`, todayNote("https")},
		// A status is no name, and a row of the host's is one.
		{[]string{"22", "4", "65535"}, 1, `
QUERY  PORT         KEYWORD       ALIASES  DESCRIPTION
22     22/tcp, udp  (unassigned)  -        Unassigned
4      4/tcp, udp   (unassigned)  -        Unassigned
65535  -            -             -        not in the table
`, todayNote("22")},
		// The same query is answered again.
		{[]string{"smtp", "25/tcp", "smtp"}, 0, `
QUERY   PORT         KEYWORD  ALIASES  DESCRIPTION
smtp    25/tcp, udp  smtp     mail     Simple Mail Transfer
25/tcp  25/tcp, udp  smtp     mail     Simple Mail Transfer
smtp    25/tcp, udp  smtp     mail     Simple Mail Transfer
`, ""},
		{[]string{"https", "22", "https"}, 1, `
QUERY  PORT         KEYWORD       ALIASES  DESCRIPTION
https  -            -             -        not in the table
22     22/tcp, udp  (unassigned)  -        Unassigned
https  -            -             -        not in the table
`, "\n" + todayNote("https") + todayNote("22") + todayNote("https")},
		// A query that cannot be read costs no other query, and its status wins.
		{[]string{"80/dccp", "https", "syslog"}, 2, `
QUERY   PORT     KEYWORD  ALIASES  DESCRIPTION
https   -        -        -        not in the table
syslog  514/udp  syslog   -        -
`, `
lookup: cannot read "80/dccp": ports: unknown or missing protocol: "dccp"
` + todayNote("https")},
		{[]string{"https", "80/dccp"}, 2, `
QUERY  PORT  KEYWORD  ALIASES  DESCRIPTION
https  -     -        -        not in the table
`, "\n" + todayNote("https") + `lookup: cannot read "80/dccp": ports: unknown or missing protocol: "dccp"
`},
		{[]string{"70000"}, 2, "", "\nlookup: cannot read \"70000\": ports: port out of range: \"70000\"\n"},
		{[]string{"-json", "514/udp", "65535", "https", "70000"}, 2, `
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
  },
  {
    "query": "65535",
    "rows": []
  },
  {
    "query": "https",
    "rows": []
  }
]
`, "\n" + todayNote("https") + `lookup: cannot read "70000": ports: port out of range: "70000"
`},
		{[]string{"-json", "65534-65535"}, 1, "\n[\n  {\n    \"query\": \"65534-65535\",\n    \"rows\": []\n  }\n]\n", ""},
		{[]string{"-json", "70000"}, 2, "\n[]\n", "\nlookup: cannot read \"70000\": ports: port out of range: \"70000\"\n"},
		{[]string{"-x", "80"}, 2, "", "\nlookup: flag provided but not defined: -x\n"},
		{[]string{"-registry"}, 2, "", "\nlookup: flag needs an argument: -registry\n"},
		{[]string{"--", "-x"}, 2, "", "\nlookup: cannot read \"-x\": neither a port nor a name\n"},
		{[]string{"514/udp", "-json"}, 2, `
QUERY    PORT     KEYWORD  ALIASES  DESCRIPTION
514/udp  514/udp  syslog   -        -
`, `
lookup: cannot read "-json": neither a port nor a name
`},
	} {
		if i < 2 && !strings.Contains(string(readme), test.stdout) {
			t.Errorf("README.md lacks the output of lookup %q:%s", test.args, test.stdout)
		}
		t.Run(strings.Join(test.args, " "), func(t *testing.T) {
			checkRun(t, test.args, test.status, strings.TrimPrefix(test.stdout, "\n"), strings.TrimPrefix(test.stderr, "\n"))
		})
	}
}

// TestQueries checks which rows answer a query, in a table that is part
// services, part built-in.
func TestQueries(t *testing.T) {
	services := writeFile(t, "services", servicesText)
	gap := regexp.MustCompile("  +")
	for _, test := range []struct {
		query string
		want  []string // port, keyword and aliases of each row
	}{
		{"80", []string{"80/tcp http www-http", "80/tcp, udp www -"}},
		{"080", []string{"80/tcp http www-http", "80/tcp, udp www -"}},
		{"80/tcp", []string{"80/tcp http www-http", "80/tcp, udp www -"}},
		{"80/UDP", []string{"80/tcp, udp www -"}},
		{"80/tcp, udp", []string{"80/tcp http www-http", "80/tcp, udp www -"}},
		{"tcp/80", []string{"80/tcp http www-http", "80/tcp, udp www -"}},
		{"udp4/80", []string{"80/tcp, udp www -"}},
		{"25/sctp", nil},
		{"tcp/65535", nil},
		{"65535", nil},
		{"5000", []string{"5000/udp tcp/x -"}},

		{"230", []string{"224-241/tcp, udp (reserved) -"}},
		{"4", []string{"4/tcp, udp (unassigned) -"}},
		{"24", []string{"24/tcp, udp (private) -"}},
		{"87", []string{"87/tcp, udp (private) ttylink"}},
		{"90", []string{"90/tcp, udp - -"}},

		{"80-80/udp", []string{"80/tcp, udp www -"}},
		{"241-243/udp", []string{"224-241/tcp, udp (reserved) -", "243/tcp, udp sur-meas -"}},
		{"222-224", []string{"222/tcp, udp fsh-spx -", "223/tcp, udp cdc -", "224-241/tcp, udp (reserved) -"}},
		{"tcp/724-726", []string{"725/tcp printer -", "721-731/tcp printer -"}},
		{"sctp/721-731", nil},
		{"1001-5999", []string{"5000/udp tcp/x -", "5001/tcp tcp -", "5002/tcp 80 -"}},

		{"SMTP", []string{"25/tcp, udp smtp mail"}},
		{"mail", []string{"25/tcp, udp smtp mail"}},
		{"webster", []string{"765/tcp, udp webster -", "103/tcp, udp gppitnp webster"}},
		{"smtp/tcp", []string{"25/tcp, udp smtp mail"}},
		{"tcp/smtp", []string{"25/tcp, udp smtp mail"}},
		{"https/tcp", []string{"443/tcp https -"}},
		{"smtp/sctp", nil},
		{"sctp/smtp", nil},
		{"nosuch", nil},
		{strings.Repeat("nosuch", 50), nil},
		{"nosuch/udp", nil},
		{"nosuch/dccp", nil},
		{"dccp/80", nil},
		{"dccp/smtp", nil},
		{"/80", nil},
		{"a b", nil},

		// Names that look like something else.
		{"3com-tsmux", []string{"106/tcp, udp 3com-tsmux -"}},
		{"cl/1", []string{"172/tcp, udp cl/1 -"}},
		{"CL/1/udp", []string{"172/tcp, udp cl/1 -"}},
		{"udp/cl/1", []string{"172/tcp, udp cl/1 -"}},
		{"914c/g", []string{"211/tcp, udp 914c/g -"}},
		{"tcp/x", []string{"5000/udp tcp/x -"}},
		{"tcp/x/udp", []string{"5000/udp tcp/x -"}},
		{"tcp/x/tcp", nil},
		{"tcp/tcp", []string{"5001/tcp tcp -"}},
		{"tcp/udp", nil},

		// Rows that are equal, or equal but for the protocol.
		{"twin", []string{"6000/tcp twin -", "6000/udp twin -"}},
		{"twin/tcp", []string{"6000/tcp twin -"}},
		{"/udp", nil},
	} {
		t.Run(test.query, func(t *testing.T) {
			status, stdout, stderr := runBuffers("-services", services, test.query)
			var got []string
			for line := range strings.Lines(stdout) {
				columns := gap.Split(line, -1)
				if len(columns) != 5 {
					t.Fatalf("it prints %q; want 5 columns", line)
				}
				if columns[0] == test.query {
					got = append(got, strings.Join(columns[1:4], " "))
				}
			}
			want, wantStatus := test.want, 0
			if want == nil {
				want, wantStatus = []string{"- - -"}, 1
			}
			if !slices.Equal(got, want) {
				t.Errorf("it prints %q; want %q", got, want)
			}
			if status != wantStatus || stderr != "" {
				t.Errorf("it exits with %d and errors %q; want %d, none", status, stderr, wantStatus)
			}
		})
	}
}

func TestQueryErrors(t *testing.T) {
	const neither = "neither a port nor a name"
	for _, test := range []struct{ query, want string }{
		{"", neither},
		{"-", neither},
		{"x\u202ey", neither},
		{"x\u2028y", neither},
		{"\u0085", neither},
		{"a\tb", neither},
		{"80/tcp,\tudp", neither},
		{"caf\xe9", neither},
		{"80-", `ports: not a port number or range: "80-"`},
		{"65536", `ports: port out of range: "65536"`},
		{"1-65536/tcp", `ports: port out of range: "65536"`},
		{"65536-1", `ports: port out of range: "65536"`},
		{"99999999999999999999", `ports: port out of range: "99999999999999999999"`},
		{"20-10", `ports: range ends before it begins: "20-10"`},
		{"udp/20-10", `ports: range ends before it begins: "20-10"`},
		{"80/", `ports: unknown or missing protocol: "80/"`},
		{"300/dccp", `ports: unknown or missing protocol: "dccp"`},
		{"80,443", `ports: not a port number or range: "80,443"`},
		{" 443", `ports: not a port number or range: " 443"`},
		{"tcp/8000:8010", `ports: not a port number or range: "8000:8010"`},
		{"80/tcp/udp", `ports: unknown or missing protocol: "tcp/udp"`},
		{"smtp/dccp", `ports: lookup "smtp/dccp": unknown or missing protocol`},
		{"cl/1/dccp", `ports: lookup "cl/1/dccp": unknown or missing protocol`},
		{"80/443", `ports: unknown or missing protocol: "443"`},
	} {
		rows, err := find(ports.RFC1340(), test.query)
		if err == nil || err.Error() != test.want {
			t.Errorf("find(%q) = %v, %v; want error %q", test.query, rows, err, test.want)
		}
	}
}

func TestFiles(t *testing.T) {
	services, iana := writeFile(t, "services", servicesText), writeFile(t, "iana.csv", ianaText)
	queries := []string{"80", "443", "below", "tftp"}
	for _, test := range []struct {
		name   string
		flags  []string
		status int
		stdout string
	}{
		{"in front of the RFC's", []string{"-services", services}, 1, `
QUERY  PORT         KEYWORD  ALIASES   DESCRIPTION
80     80/tcp       http     www-http  R&D <web>
80     80/tcp, udp  www      -         World Wide Web HTTP
443    443/tcp      https    -         -
below  -            -        -         not in the table
tftp   69/udp       tftp     -         Trivial File Transfer
`},
		{"in place of the RFC's", []string{"-registry", iana}, 1, `
QUERY  PORT     KEYWORD  ALIASES  DESCRIPTION
80     80/tcp   below    -        after http
80     80/udp   web      -        -
443    443/tcp  below    -        after https
443    443/udp  quic     -        QUIC
below  80/tcp   below    -        after http
below  443/tcp  below    -        after https
tftp   -        -        -        not in the table
`},
		{"both, in any order", []string{"-registry", iana, "-services", services}, 1, `
QUERY  PORT     KEYWORD  ALIASES   DESCRIPTION
80     80/tcp   http     www-http  R&D <web>
80     80/tcp   below    -         after http
80     80/udp   web      -         -
443    443/tcp  https    -         -
443    443/tcp  below    -         after https
443    443/udp  quic     -         QUIC
below  80/tcp   below    -         after http
below  443/tcp  below    -         after https
tftp   -        -        -         not in the table
`},
	} {
		t.Run(test.name, func(t *testing.T) {
			checkRun(t, slices.Concat(test.flags, queries), test.status, test.stdout[1:], "")
		})
	}
	checkRun(t, []string{"-services", services, "-json", "tcp/80"}, 0, `
[
  {
    "query": "tcp/80",
    "rows": [
      {
        "port": 80,
        "last": 80,
        "protocols": "tcp",
        "keyword": "http",
        "description": "R&D <web>",
        "aliases": "www-http"
      },
      {
        "port": 80,
        "last": 80,
        "protocols": "tcp, udp",
        "keyword": "www",
        "description": "World Wide Web HTTP",
        "aliases": ""
      }
    ]
  }
]
`[1:], "")
}

// TestBadLines checks that each line that cannot be read is reported, with the
// name of the file, and that the others are used, of a large file too.
func TestBadLines(t *testing.T) {
	many := strings.Repeat("many 7000/tcp\nmore 7001/tcp\n", 10_000)
	services := writeFile(t, "services", "http 70000/tcp\nhttps 443/tcp\nntp\n80/tcp/http\n"+many+"x 1-0/tcp\n")
	iana := writeFile(t, "iana.csv", ianaText+"last,9-8,tcp,\n")
	checkRun(t, []string{"-services", services, "-registry", iana, "443"}, 0, `
QUERY  PORT     KEYWORD  ALIASES  DESCRIPTION
443    443/tcp  https    -        -
443    443/tcp  below    -        after https
443    443/udp  quic     -        QUIC
`[1:], strings.NewReplacer("SERVICES", services, "IANA", iana).Replace(`
lookup: SERVICES: ports: line 1, column 6: port out of range: "70000"
lookup: SERVICES: ports: line 3, column 1: not a port number or range: "ntp"
lookup: SERVICES: ports: line 4, column 1: unknown or missing protocol: "80/tcp/http"
lookup: SERVICES: ports: line 20005, column 3: range ends before it begins: "1-0"
lookup: IANA: ports: line 6, column 6: range ends before it begins: "9-8"
`[1:]))
}

// TestBadFiles checks that nothing is looked up if there is no table for a file.
func TestBadFiles(t *testing.T) {
	services := writeFile(t, "services", servicesText)
	csv := writeFile(t, "iana.csv", ianaText)
	missing := filepath.Join(t.TempDir(), "missing")
	bad := writeFile(t, "bad", strings.Repeat("bad\n", 100))
	for _, test := range []struct{ flag, file, want string }{
		{"-services", missing, "open " + missing + ": "},
		{"-registry", "", "open : "},
		{"-services", t.TempDir(), "read "},
		{"-registry", t.TempDir(), "read "},
		{"-services", bad, `ports: line 1, column 1: not a port number or range: "bad" (and 99 more; reading ended there)`},
		{"-registry", services, "ports: line 1, column 1: the header lacks "},
	} {
		other := []string{"-registry", csv}
		if test.flag == "-registry" {
			other = []string{"-services", services}
		}
		for _, args := range [][]string{
			{test.flag, test.file},
			{test.flag, test.file, "-json", "80"},
			append(other, test.flag, test.file, "80"),
		} {
			status, stdout, stderr := runBuffers(args...)
			if status != 2 || stdout != "" {
				t.Errorf("run(%q) = %d and prints %q; want 2, nothing", args, status, stdout)
			}
			if strings.Count(stderr, "\n") != 1 || !strings.Contains(stderr, " for flag "+test.flag+": "+test.want) {
				t.Errorf("run(%q) writes to stderr %q; want one line with %q", args, stderr, test.want)
			}
		}
	}
}

// TestTwoFiles checks that a flag that takes a file is accepted once.
func TestTwoFiles(t *testing.T) {
	services, csv := writeFile(t, "services", servicesText), writeFile(t, "iana.csv", ianaText)
	for _, args := range [][]string{{"-services", services, "-services", services}, {"-registry", csv, "-registry", csv}} {
		checkRun(t, append(args, "80"), 2, "",
			fmt.Sprintf("lookup: invalid value %q for flag %s: there is a file already\n", args[1], args[0]))
	}
}

// TestToday checks that the services come before the table of -iana, with no row
// twice, and that there is one table beside them.
func TestToday(t *testing.T) {
	services, csv := writeFile(t, "services", "pop-3 110/tcp\nssh 22/tcp\n"), writeFile(t, "iana.csv", ianaText)
	checkRun(t, []string{"-services", services, "-iana", "pop3", "pop-3", "whois"}, 0, `
QUERY  PORT          KEYWORD  ALIASES  DESCRIPTION
pop3   110/tcp, udp  pop3     pop-3    Post Office Protocol - Version 3
pop-3  110/tcp       pop-3    -        -
pop-3  110/tcp, udp  pop3     pop-3    Post Office Protocol - Version 3
whois  43/tcp, udp   nicname  whois    Who Is
`[1:], "")
	checkRun(t, []string{"-registry", csv, "-iana", "443"}, 2, "", "lookup: -iana and -registry exclude each other\n")
}

// TestTwins checks that a row that is there twice, or looks as if, is printed once.
func TestTwins(t *testing.T) {
	const sink = "# Discard; alias=sink null\n"
	services := writeFile(t, "services", "discard 9/tcp "+sink+"discard 9/udp "+sink+"x 1/sctp\nx 1/sctp # -\n")
	checkRun(t, []string{"-services", services, "9", "1/sctp"}, 0, `
QUERY   PORT        KEYWORD  ALIASES    DESCRIPTION
9       9/tcp, udp  discard  sink null  Discard
1/sctp  1/sctp      x        -          -
`[1:], "")
	_, stdout, _ := runBuffers("-services", services, "-json", "9", "discard")
	if n := strings.Count(stdout, "discard"); n != 3 { // the query, and a row for each
		t.Errorf("with -json it is there %d times; want 3:\n%s", n, stdout)
	}
}

// TestTooLarge checks that lookup reports tables that Join refuses: ranges inside
// one another, of which each file has half.
func TestTooLarge(t *testing.T) {
	var services, iana strings.Builder
	iana.WriteString(ianaText)
	for i := range 800 {
		fmt.Fprintf(&services, "a %d-%d/tcp\n", i, 65535-i)
		fmt.Fprintf(&iana, "b%d,%d-%d,tcp,\n", i, i, 65535-i)
	}
	top, base := writeFile(t, "services", services.String()), writeFile(t, "iana.csv", iana.String())
	checkRun(t, []string{"-services", top, "-registry", base, "80"}, 2, "", "lookup: "+ports.ErrTooLarge.Error()+"\n")
}

// TestWholeTable checks that the text and the JSON without queries are those of
// the table in use.
func TestWholeTable(t *testing.T) {
	services := writeFile(t, "services", servicesText)
	file, err := os.Open(services)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	top, err := ports.ParseServices(file)
	if err != nil {
		t.Fatal(err)
	}
	joined, err := ports.Join(top, ports.RFC1340())
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		flags []string
		want  *ports.Table
	}{
		{nil, ports.RFC1340()},
		{[]string{"-services", services}, joined},
	} {
		var want strings.Builder
		test.want.WriteTo(&want)
		checkRun(t, test.flags, 0, want.String(), "")

		status, stdout, stderr := runBuffers(append(test.flags, "-json")...)
		var rows []ports.Assignment
		if err := json.Unmarshal([]byte(stdout), &rows); err != nil || status != 0 || stderr != "" {
			t.Errorf("run(%q -json) = %d, with errors %q; as JSON: %v", test.flags, status, stderr, err)
		}
		if strings.Contains(stdout, `\u00`) {
			t.Errorf("run(%q -json) escapes characters of HTML", test.flags)
		}
		if !slices.Equal(rows, slices.Collect(test.want.All())) {
			t.Errorf("run(%q -json) prints other rows than the table has:\n%s", test.flags, stdout)
		}
	}
}

func TestHelp(t *testing.T) {
	var help string
	for _, args := range [][]string{{"-h"}, {"--help"}, {"-json", "-h", "80"}} {
		status, stdout, stderr := runBuffers(args...)
		if status != 0 || stderr != "" {
			t.Errorf("run(%q) = %d, with errors %q; want 0, none", args, status, stderr)
		}
		if help == "" {
			help = stdout
		}
		if stdout != help {
			t.Errorf("run(%q) prints\n%s\nwant\n%s", args, stdout, help)
		}
	}
	for _, want := range []string{
		"\n  lookup 80/tcp smtp 999\n", "\n  -services FILE\n", "\n  -registry FILE\n",
		"\n  -iana\n", "registry of " + ports.IANADate, "\n  -json\n",
	} {
		if !strings.Contains(help, want) {
			t.Errorf("lookup -h prints\n%s\nwithout %q", help, want)
		}
	}
	// The example is the output.
	_, example, _ := runBuffers("-json", "514/udp")
	squeeze := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	if !strings.Contains(squeeze(help), squeeze(example)) {
		t.Errorf("lookup -h prints\n%s\nwithout the example\n%s", help, example)
	}
}

// A fullWriter is full after a number of bytes.
type fullWriter int

var errFull = errors.New("disk full")

func (w *fullWriter) Write(p []byte) (int, error) {
	n := min(len(p), int(*w))
	*w -= fullWriter(n)
	if n < len(p) {
		return n, errFull
	}
	return n, nil
}

func TestWriteErrors(t *testing.T) {
	for _, args := range [][]string{nil, {"80"}, {"65535"}, {"-json"}, {"-json", "80"}, {"-h"}} {
		_, all, _ := runBuffers(args...)
		for _, size := range []int{0, 1, len(all) - 1} {
			var stderr bytes.Buffer
			w := fullWriter(size)
			if status := run(args, &w, &stderr); status != 2 || stderr.String() != "lookup: disk full\n" {
				t.Errorf("run(%q) into %d bytes = %d, with errors %q; want 2, %q", args, size, status, stderr.String(), errFull)
			}
		}
		w := fullWriter(len(all))
		if status := run(args, &w, io.Discard); status == 2 || w != 0 {
			t.Errorf("run(%q) into %d bytes = %d, with %d of them unused", args, len(all), status, w)
		}
	}
}
