package ports

// This file is in package ports, as the generator of table_data.go, CSVRecords
// and some of the guards need its inside. It has what generates, what guards and
// what measures, in this order.

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"go/constant"
	"go/format"
	"go/token"
	"go/types"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"
)

// What generates: testdata/iana.txt from IANA's CSV, and table_data.go from the
// files in testdata.

var (
	registry = flag.String("registry", "", "make a new iana.txt from `FILE`, IANA's service-names-port-numbers.csv")
	renewed  = flag.String("renewed", "", "with -registry, write that and summary.md to `DIR`")
	fewer    = flag.Bool("fewer", false, "with -registry, accept a file that has lost many rows or names")
	update   = flag.Bool("update", false, "rewrite table_data.go from the files in testdata")
)

//go:generate go test -run ^TestTableData$ -update .

// TestRegistry does a part of .ci/renew, which sets these flags.
func TestRegistry(t *testing.T) {
	if *registry == "" {
		t.Skip("no -registry")
	}
	if err := renewFile("testdata/iana.txt", *registry, *renewed, *fewer); err != nil {
		t.Fatal(err)
	}
}

// TestRegistryText checks on a sample what becomes of IANA's CSV.
func TestRegistryText(t *testing.T) {
	const want = `0/tcp, udp      -               Reserved
15/tcp, udp     -               Unassigned
24/tcp          -               Any private mail system
80/tcp          http            World Wide Web
80/udp          http            The Web
80/tcp, sctp    www             World Wide Web
225-241/tcp, udp  -             Reserved
1008/udp        -               Possibly used
1028/tcp, udp   -               Unassigned
1029/tcp, udp   -               Escale (Newton Dock): A dock
3322-3325/tcp, udp  active-net  Active Networks
`
	text, err := registryText(csvHeader + `,0,tcp,Reserved,,
,0,udp,IANA Reserved,,
,15,tcp,Unassigned [was netstat],,
,15,udp,Unassigned,2026-01-09,
,24,tcp,any private mail system,,
http,80,tcp,World Wide Web,,
http,80,udp,"The Web; alias=web",2013-05,2025-12-31
www,80,tcp,"World
 Wide Web",,
www,80,sctp,World Wide Web,,
no-port,,tcp,,,2026-01
dccp,1,dccp,,2026-01-10,
,225-241,,Reserved,,
,1008,udp,Possibly used,,
,1028,,Deprecated,,
Escale (Newton Dock),1029,,A dock,,
active-net,3322-3325,,Active Networks,,
`)
	tail := fmt.Sprintf("# SHA-256 of the date and the rows below: %x\n", sha256.Sum256([]byte("2026-01-10"+want))) +
		"# The last change in the registry: 2026-01-10\n" + want
	if err != nil || !strings.HasPrefix(text, "# The tcp, udp and sctp ports") || !strings.HasSuffix(text, tail) {
		t.Errorf("registryText = %s, %v; want at its end %s", text, err, tail)
	}
}

// csvHeader is the part of the registry's header that is read.
const csvHeader = "Service Name,Port Number,Transport Protocol,Description,Registration Date,Modification Date\n"

// registryText returns what testdata/iana.txt has of a CSV.
func registryText(text string) (string, error) {
	t, err := ParseIANA(strings.NewReader(text))
	if err != nil {
		return "", err
	}
	date, err := registryDate(text)
	if err != nil {
		return "", err
	}
	var rows []Assignment
	for a := range t.All() {
		switch {
		case a.Keyword != "":
			a.Description = label(a.Keyword, a.Description)
		case a.Status() == Reserved:
			a.Description = "Reserved"
		case a.Status() == Unassigned:
			a.Description = "Unassigned"
		case a.Status() == Private: // "any private …" too
			a.Description = "A" + a.Description[1:]
		}
		a.Aliases = ""
		rows = appendJoined(rows, a)
	}
	if t, err = NewTable(rows...); err != nil {
		return "", err
	}
	var b strings.Builder
	t.WriteTo(&b)
	return registryHead(date, b.String()) + b.String(), nil
}

// replaces is what the registry adds to the description of a name that replaces
// another one.
var replaces = regexp.MustCompile(` ?IANA assigned this well-formed service name as a replacement for "[^"]*"\.?`)

// label returns what the table has of the description of a keyword: "" if it only
// repeats the keyword, or is long enough to be a text, not a label.
func label(keyword, description string) string {
	description = strings.TrimPrefix(replaces.ReplaceAllString(description, ""), " ")
	if len(description) > 100 || alphanumeric(description) == alphanumeric(keyword) || !isDescription(description) {
		return ""
	}
	return description
}

// alphanumeric returns the letters and digits of s, in lower case.
func alphanumeric(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

func TestLabel(t *testing.T) {
	const note = `IANA assigned this well-formed service name as a replacement for "sql*net".`
	hundred := strings.Repeat("x", 98) + "\u00e9"
	for _, test := range []struct{ keyword, description, want string }{
		{"http", "World Wide Web HTTP", "World Wide Web HTTP"},
		{"http", "", ""},
		{"bmc-patroldb", "BMC_PATROLDB", ""},
		{"netrjs-1", "NETRJS 1.", ""},
		{"forte", "FORT\u00c9", "FORT\u00c9"}, {"caf\u00e9", "Caf\u00c9!", ""},
		{"compressnet", "Compression Process", "Compression Process"},
		{"sql-net", "Oracle SQL*NET " + note, "Oracle SQL*NET"},
		{"sql-net", "SQL*NET " + note, ""},
		{"sql-net", note, ""},
		{"sql-net", note + " Oracle", "Oracle"},
		{"sql-net", "Oracle " + note + " SQL", "Oracle SQL"},
		{"sql-net", "Oracle " + strings.TrimSuffix(note, "."), "Oracle"},
		{"x", hundred, hundred}, {"x", hundred + "x", ""},
		{"x", hundred + " " + note, hundred},
		{"x", "a `b` |c| <d>", "a `b` |c| <d>"},
		// What the note kept apart would be read as aliases.
		{"x", "Oracle; " + note + "alias=y", ""},
	} {
		if have := label(test.keyword, test.description); have != test.want {
			t.Errorf("label(%q, %q) = %q; want %q", test.keyword, test.description, have, test.want)
		}
	}
	for a := range readTable(t, "testdata/iana.txt").All() {
		if a.Keyword != "" && label(a.Keyword, a.Description) != a.Description {
			t.Errorf("testdata/iana.txt has %v", a)
		}
	}
}

// appendJoined appends a to rows, or joins it to the last of them as ParseIANA
// does: if they are equal but for the protocol.
func appendJoined(rows []Assignment, a Assignment) []Assignment {
	if len(rows) > 0 {
		last := &rows[len(rows)-1]
		joined := a
		joined.Protocols = last.Protocols
		if joined == *last {
			last.Protocols |= a.Protocols
			return rows
		}
	}
	return append(rows, a)
}

const dateLine = "# The last change in the registry: "

// registryHead returns the comment at the top of testdata/iana.txt. The checksum
// reveals an edit by hand.
func registryHead(date, rows string) string {
	return fmt.Sprintf(`# The tcp, udp and sctp ports of the Service Name and Transport Protocol Port Number
# Registry, made from its CSV by .ci/renew; not to be edited. IANA publishes it at
# https://www.iana.org/assignments/service-names-port-numbers
# It is in the public domain: IANA and the IETF dedicate it by CC0, in their
# statement of 10 November 2021, https://www.iana.org/help/licensing-terms
# Left out are descriptions that repeat the keyword or exceed 100 bytes, and notes
# that a name replaces another.
# SHA-256 of the date and the rows below: %x
%s%s
`, sha256.Sum256([]byte(date+rows)), dateLine, date)
}

// cutHead returns the date and the rows of testdata/iana.txt.
func cutHead(text string) (date, rows string) {
	_, rows, _ = strings.Cut(text, dateLine)
	date, rows, _ = strings.Cut(rows, "\n")
	return date, rows
}

// registryDate returns the last Registration Date or Modification Date of a CSV.
func registryDate(text string) (last string, err error) {
	records, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		return "", err
	}
	for _, name := range []string{"Registration Date", "Modification Date"} {
		column := slices.Index(records[0], name)
		if column < 0 {
			return "", fmt.Errorf("no dates: the header lacks %q", name)
		}
		for _, record := range records[1:] {
			date := record[column]
			_, day := time.Parse("2006-01-02", date)
			_, month := time.Parse("2006-01", date)
			if date != "" && day != nil && month != nil {
				return "", fmt.Errorf("%s: not a date: %q", name, date)
			}
			last = max(last, date)
		}
	}
	if last == "" {
		return "", errors.New("no dates")
	}
	return last, nil
}

func TestRegistryDate(t *testing.T) {
	for _, test := range []struct{ csv, want, err string }{
		{"http,80,tcp,,2026-01-09,2026-01-08\nwww,80,tcp,,,\n", "2026-01-09", ""},
		{"http,80,tcp,,2026-01-09,2026-01-10\nwww,80,tcp,,2026-01-08,\n", "2026-01-10", ""},
		{"no-port,,,,,2026-02\nhttp,80,tcp,,2026-01-31,\n", "2026-02", ""},
		{"http,80,tcp,,2026-02,2026-02-01\n", "2026-02-01", ""},
		{"http,80,tcp,,,\n", "", "no dates"},
		{"http,80,tcp,,09.01.2026,\n", "", `Registration Date: not a date: "09.01.2026"`},
		{"http,80,tcp,,2026-01-09,2026-01-09 \n", "", `Modification Date: not a date: "2026-01-09 "`},
		{"http,80,tcp,,2026-13-01,\n", "", `Registration Date: not a date: "2026-13-01"`},
		{"http,80\n", "", "wrong number of fields"},
	} {
		have, err := registryDate(csvHeader + test.csv)
		if have != test.want || (err != nil) != (test.err != "") || err != nil && !strings.Contains(err.Error(), test.err) {
			t.Errorf("registryDate of %q = %q, %v; want %q, %s", test.csv, have, err, test.want, test.err)
		}
	}
	for _, header := range []string{
		strings.ReplaceAll(csvHeader, "Date", "Day"), strings.Replace(csvHeader, ",Modification Date", "", 1),
	} {
		if date, err := registryDate(header); err == nil {
			t.Errorf("registryDate of %q = %q; want an error", header, date)
		}
	}
}

// renewFile writes iana.txt, made from a CSV in place of an old file, and summary.md
// to a directory. It writes no iana.txt if nothing but the date is new.
func renewFile(oldFile, csvFile, dir string, fewer bool) error {
	old, err := os.ReadFile(oldFile)
	if err != nil {
		return err
	}
	csv, err := os.ReadFile(csvFile)
	if err != nil {
		return err
	}
	text, summary, err := renewRegistry(string(old), string(csv), fewer)
	if err != nil {
		return fmt.Errorf("%s: %w", csvFile, err)
	}
	if text != string(old) {
		err = os.WriteFile(filepath.Join(dir, "iana.txt"), []byte(text), 0o666)
	}
	return errors.Join(err, os.WriteFile(filepath.Join(dir, "summary.md"), []byte(summary), 0o666))
}

// renewRegistry returns a new text of testdata/iana.txt, made from a CSV, and a
// summary of what changed, as Markdown. If only the date is new, the text is the old
// one. A CSV that is older than the old text is an error, and so is one with far
// fewer rows or names unless fewer accepts that: it may be half a file.
func renewRegistry(old, csv string, fewer bool) (text, summary string, err error) {
	if text, err = registryText(csv); err != nil {
		return "", "", err
	}
	date, rows := cutHead(text)
	oldDate, oldRows := cutHead(old)
	if n := min(len(date), len(oldDate)); date[:n] < oldDate[:n] { // a date may be a month
		return "", "", fmt.Errorf("its last change is of %s, that of iana.txt is of %s", date, oldDate)
	}
	was, err := Parse(strings.NewReader(oldRows))
	if err != nil {
		return "", "", fmt.Errorf("iana.txt: %w", err)
	}
	now, err := Parse(strings.NewReader(rows))
	if err != nil {
		return "", "", err
	}
	changes := compareRegistries(was, now)
	var gone []change
	for _, c := range changes {
		if c.kind == nameWent || c.kind == nameReplaced {
			gone = append(gone, c)
		}
	}
	switch {
	case fewer:
	case now.Len()*10 < was.Len()*9:
		return "", "", fmt.Errorf("it has %d rows, iana.txt has %d; --fewer accepts that", now.Len(), was.Len())
	case len(gone) > 50:
		return "", "", fmt.Errorf("%d names are gone, the first of them %s; --fewer accepts that", len(gone), gone[0])
	}
	dates := date + ", in place of " + oldDate
	if registryHead(oldDate, rows)+rows == old {
		return old, "Nothing but the date of IANA's registry is new: " + dates + ".\n", nil
	}
	return text, "IANA's registry of " + dates + ".\n" + markdown(changes), nil
}

// A change is what differs between two registries at some ports.
type change struct {
	kind changeKind
	what string     // in Markdown
	at   Assignment // Port, Last and Protocols
}

// A changeKind is a heading of the summary.
type changeKind string

const (
	nameCame           changeKind = "Names that came"
	nameWent           changeKind = "Names that went"
	nameReplaced       changeKind = "Names that another replaces"
	firstChanged       changeKind = "Ports at which another name comes first"
	statusChanged      changeKind = "Statuses that changed"
	descriptionChanged changeKind = "Descriptions that changed"
)

func (c change) String() string { return c.what + " (" + c.at.Ports() + ")" }

// compareRegistries returns the changes from one registry to the next, by port.
func compareRegistries(was, now *Table) (changes []change) {
	for port := range 1 << 16 {
		var here []change
		for _, q := range []Protocol{TCP, UDP, SCTP} {
			for _, c := range compareLists(was.ByNumber(uint16(port), q), now.ByNumber(uint16(port), q)) {
				i := slices.IndexFunc(here, func(h change) bool { return h.kind == c.kind && h.what == c.what })
				if i < 0 {
					i, here = len(here), append(here, c)
				}
				here[i].at.Protocols |= q
			}
		}
		for _, c := range here {
			// It may go on from the port before.
			i := slices.IndexFunc(changes, func(h change) bool {
				return int(h.at.Last) == port-1 && h.at.Protocols == c.at.Protocols && h.kind == c.kind && h.what == c.what
			})
			if i < 0 {
				c.at.Port = uint16(port)
				i, changes = len(changes), append(changes, c)
			}
			changes[i].at.Last = uint16(port)
		}
	}
	return changes
}

// compareLists returns the changes at a port for a protocol, without the place. Where
// names went and others came, these replace those.
func compareLists(was, now List) (changes []change) {
	add := func(kind changeKind, what string) { changes = append(changes, change{kind: kind, what: what}) }
	var went, came []Assignment
	for a := range was.All() {
		b, ok := rowOf(now, a.Keyword)
		switch {
		case !ok && a.Keyword != "":
			went = append(went, a)
		case ok && a.Description != b.Description && a.Status() == b.Status():
			add(descriptionChanged, named(b)+", was "+cmp.Or(code(a.Description), "none"))
		}
	}
	for b := range now.All() {
		if _, ok := rowOf(was, b.Keyword); !ok && b.Keyword != "" {
			came = append(came, b)
		}
	}
	n := min(len(went), len(came))
	for i := range n {
		add(nameReplaced, code(went[i].Keyword)+", now "+named(came[i]))
	}
	for _, a := range went[n:] {
		add(nameWent, code(a.Keyword))
	}
	for _, b := range came[n:] {
		add(nameCame, named(b))
	}
	before, after := was.Keyword(), now.Keyword()
	if _, ok := rowOf(now, before); ok && before != "" && before != after {
		add(firstChanged, code(after)+", was "+code(before))
	}
	if before == "" && after == "" && was.Status() != now.Status() {
		add(statusChanged, now.Status().String()+", was "+was.Status().String())
	}
	return changes
}

// rowOf returns the first row of a list with a keyword.
func rowOf(l List, keyword string) (a Assignment, ok bool) {
	for a := range l.All() {
		if a.Keyword == keyword {
			return a, true
		}
	}
	return a, false
}

// named returns the keyword and the description of a row as Markdown.
func named(a Assignment) string {
	if a.Keyword == "" || a.Description == "" {
		return code(a.Keyword + a.Description)
	}
	return code(a.Keyword) + ": " + code(a.Description)
}

// code returns text as a Markdown code span, which no text can end: it stands
// between more backquotes than it has in a row.
func code(text string) string {
	if text == "" {
		return ""
	}
	ticks := "`"
	for strings.Contains(text, ticks) {
		ticks += "`"
	}
	if len(ticks) > 1 {
		text = " " + text + " " // Markdown strips these two blanks
	}
	return ticks + text + ticks
}

// markdown returns a section for each kind of change. GitHub accepts texts of up to
// 65,536 characters.
func markdown(changes []change) string {
	const most = 50 // lines of a section
	var b strings.Builder
	for _, kind := range []changeKind{
		nameCame, nameWent, nameReplaced, firstChanged, statusChanged, descriptionChanged,
	} {
		var lines []string
		for _, c := range changes {
			if c.kind == kind {
				lines = append(lines, "- "+c.String())
			}
		}
		if len(lines) == 0 {
			continue
		}
		fmt.Fprintf(&b, "\n**%s: %d**\n\n", kind, len(lines))
		if len(lines) > most {
			lines = append(lines[:most], fmt.Sprintf("- and %d more", len(lines)-most))
		}
		b.WriteString(strings.Join(lines, "\n") + "\n")
	}
	if b.Len() == 0 {
		b.WriteString("\nNo name, status or description changed.\n")
	}
	return b.String()
}

// TestRenewRegistry renews a small registry.
func TestRenewRegistry(t *testing.T) {
	const (
		date  = "dated,1,tcp,,,2026-03-05\n"
		http  = "http,80,tcp,World Wide Web,,\nhttp,80,udp,World Wide Web,,\n"
		www   = "www,80,tcp,World Wide Web,,\n"
		rje   = "rje,5,tcp,Remote Job Entry,,\n"
		spare = ",6-9,tcp,Unassigned,,\n,6-9,udp,Unassigned,,\n"
		x11   = "x11,6000-6063,tcp,,,\n"
		mail  = ",24,tcp,Any private mail system,,\n,1008,udp,Possibly used,,\n"
		base  = date + http + www + rje + spare + x11 + mail
	)
	old, err := registryText(csvHeader + base)
	if err != nil {
		t.Fatal(err)
	}
	// A case replaces a part of the registry, and says what the summary has below its
	// first line. An apostrophe is a backquote.
	for _, test := range []struct{ part, by, want string }{
		{x11, x11 + "imap,143,tcp,Mail 'x',,\nimap,143,sctp,Mail 'x',,\npop3,110,udp,,,\n", `
**Names that came: 2**

- 'pop3' (110/udp)
- 'imap': '' Mail 'x' '' (143/tcp, sctp)
`},
		{rje, "", "\n**Names that went: 1**\n\n- 'rje' (5/tcp)\n"},
		{http + www, "web,80,udp,World Wide Web,,\nweb,80,tcp,World Wide Web,,\n" + www, `
**Names that another replaces: 1**

- 'http', now 'web': 'World Wide Web' (80/tcp, udp)
`},
		{x11, "X11,6000-6063,tcp,,,\n", `
**Names that another replaces: 1**

- 'x11', now 'X11' (6000-6063/tcp)
`},
		{"x11,6000-6063,tcp", "x11,6000-6063,udp", `
**Names that came: 1**

- 'x11' (6000-6063/udp)

**Names that went: 1**

- 'x11' (6000-6063/tcp)
`},
		{spare, spare + "six,6,tcp,,,\n", "\n**Names that came: 1**\n\n- 'six' (6/tcp)\n"},
		{"6063", "6064", "\n**Names that came: 1**\n\n- 'x11' (6064/tcp)\n"},
		{http + www, www + http, `
**Ports at which another name comes first: 1**

- 'www', was 'http' (80/tcp)
`},
		{spare, "seven,7,tcp,,,\n,6,tcp,Reserved,,\n,8-9,tcp,Reserved,,\n,6-8,udp,Unassigned,,\n", `
**Names that came: 1**

- 'seven' (7/tcp)

**Statuses that changed: 3**

- reserved, was unassigned (6/tcp)
- reserved, was unassigned (8-9/tcp)
- unlisted, was unassigned (9/udp)
`},
		{spare, ",6,tcp,Reserved,,\n,6,udp,Unassigned,,\n,7-9,,Reserved,,\n", `
**Statuses that changed: 2**

- reserved, was unassigned (6/tcp)
- reserved, was unassigned (7-9/tcp, udp)
`},
		{spare, spare + ",10,udp,Unassigned,,\n", `
**Statuses that changed: 1**

- unassigned, was unlisted (10/udp)
`},
		{"Possibly used", "Hardly used", `
**Descriptions that changed: 1**

- 'Hardly used', was 'Possibly used' (1008/udp)
`},
		{http, "http,80,tcp,HTTP,,\nhttp,80,udp,The Web,,\n", `
**Descriptions that changed: 2**

- 'http', was 'World Wide Web' (80/tcp)
- 'http': 'The Web', was 'World Wide Web' (80/udp)
`},
		{"x11,6000-6063,tcp,,,", "x11,6000-6063,tcp,The X Window System,,", `
**Descriptions that changed: 1**

- 'x11': 'The X Window System', was none (6000-6063/tcp)
`},
		{spare, ",6,,Unassigned,,\n", `
**Statuses that changed: 1**

- unlisted, was unassigned (7-9/tcp, udp)
`},
		{spare, ",6,,Unassigned,,\n,7-9,,Unassigned,,\n", "\nNo name, status or description changed.\n"},
	} {
		backquotes := strings.NewReplacer("'", "`")
		csv := csvHeader + backquotes.Replace(strings.Replace(base, test.part, test.by, 1))
		text, summary, err := renewRegistry(old, csv, true)
		want, _ := registryText(csv)
		wantSummary := "IANA's registry of 2026-03-05, in place of 2026-03-05.\n" + backquotes.Replace(test.want)
		if text != want || summary != wantSummary || err != nil {
			t.Errorf("%q in place of %q: %v, %s\nwant %s", test.by, test.part, err, summary, wantSummary)
		}
	}
	for date, want := range map[string]string{
		"2026-03-05": "2026-03-05, in place of 2026-03-05", "2026-04-01": "2026-04-01, in place of 2026-03-05",
		"2026-03": "2026-03, in place of 2026-03-05",
	} {
		want := "Nothing but the date of IANA's registry is new: " + want + ".\n"
		text, summary, err := renewRegistry(old, csvHeader+strings.Replace(base, "2026-03-05", date, 1), false)
		if text != old || summary != want || err != nil {
			t.Errorf("with the date %s: %s%v; want %s", date, summary, err, want)
		}
	}
}

// TestRenewRegistryRefuses checks what is no registry, or has too little of it.
func TestRenewRegistryRefuses(t *testing.T) {
	var lines []string
	for i := range 600 {
		lines = append(lines, fmt.Sprintf("name%d,%d,tcp,Text %d,,2026-03-05\n", i, 1000+i, i))
	}
	registry := csvHeader + strings.Join(lines, "")
	old, err := registryText(registry)
	if err != nil {
		t.Fatal(err)
	}
	without := func(n int) string { return csvHeader + strings.Join(lines[n:], "") }
	renamed := func(n int) string { return strings.Replace(registry, "\nname", "\nother", n) }
	for _, test := range []struct {
		csv   string
		fewer bool
		err   string // "" if it is accepted
	}{
		{without(50), false, ""}, {renamed(50), false, ""}, {without(61), true, ""}, {renamed(51), true, ""},
		{without(51), false, "51 names are gone, the first of them `name0` (1000/tcp)"},
		{renamed(51), false, "51 names are gone, the first of them `name0`, now `other0`: `Text 0` (1000/tcp)"},
		{without(60), false, "60 names are gone"},
		{without(61), false, "it has 539 rows, iana.txt has 600; --fewer accepts that"},
		{registry[:len(registry)/2], true, ErrCSV.Error()},
		{"", true, ErrHeader.Error()}, {"<!DOCTYPE html>\n<html>\n<p>Not found, sorry</p>\n", true, ErrHeader.Error()},
		{csvHeader, true, "no dates"},
		{registry + "http,70000,tcp,,,\n", true, `line 602, column 6: port out of range: "70000"`},
		{registry + "http,80,tcp,,5 March,\n", true, `not a date: "5 March"`},
		{strings.ReplaceAll(registry, "2026-03-05", "2026-03-04"), true,
			"its last change is of 2026-03-04, that of iana.txt is of 2026-03-05"},
		{strings.ReplaceAll(registry, "2026-03-05", "2026-02"), true,
			"its last change is of 2026-02, that of iana.txt is of 2026-03-05"},
	} {
		text, summary, err := renewRegistry(old, test.csv, test.fewer)
		switch {
		case test.err == "" && (err != nil || text == old || summary == ""):
			t.Errorf("%.100q, %v: %v; want it to be accepted", test.csv, test.fewer, err)
		case test.err != "" && (err == nil || !strings.Contains(err.Error(), test.err) || text+summary != ""):
			t.Errorf("%.100q, %v: %v; want %s", test.csv, test.fewer, err, test.err)
		}
	}
}

// TestMarkdown checks that a section has 50 lines and the number of the others, and
// that no text breaks a code span.
func TestMarkdown(t *testing.T) {
	var changes []change
	for i := range 51 {
		if have := strings.Contains(markdown(changes), "more"); have {
			t.Errorf("%d changes are shortened", i)
		}
		changes = append(changes, change{nameWent, code("x"), Assignment{Port: uint16(i), Protocols: TCP}})
	}
	have := markdown(changes)
	want := "\n**Names that went: 51**\n\n- `x` (0/tcp)\n"
	if !strings.HasPrefix(have, want) || !strings.HasSuffix(have, "- `x` (49/tcp)\n- and 1 more\n") {
		t.Errorf("markdown of 51 changes = %s", have)
	}
	for text, want := range map[string]string{
		"": "", "x": "`x`", "[x](y) @z <b>": "`[x](y) @z <b>`", "`": "`` ` ``", "x`` `y": "``` x`` `y ```",
	} {
		if have := code(text); have != want {
			t.Errorf("code(%q) = %s; want %s", text, have, want)
		}
	}
}

// TestRenewFile checks which files renewFile writes.
func TestRenewFile(t *testing.T) {
	const one, other = csvHeader + "http,80,tcp,,2026-03-05,\n", csvHeader + "www,80,tcp,,2026-03-06,\n"
	old, err := registryText(one)
	if err != nil {
		t.Fatal(err)
	}
	renewed, err := registryText(other)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ csv, iana, summary string }{
		{one, "", "Nothing but the date"}, {other, renewed, "IANA's registry of 2026-03-06"}, {"<html>", "", ""},
	} {
		in, out := t.TempDir(), t.TempDir()
		file, csv := filepath.Join(in, "old.txt"), filepath.Join(in, "registry.csv")
		err := errors.Join(os.WriteFile(file, []byte(old), 0o666), os.WriteFile(csv, []byte(test.csv), 0o666))
		if err != nil {
			t.Fatal(err)
		}
		err = renewFile(file, csv, out, false)
		iana, _ := os.ReadFile(filepath.Join(out, "iana.txt"))
		summary, _ := os.ReadFile(filepath.Join(out, "summary.md"))
		files, _ := os.ReadDir(out)
		if string(iana) != test.iana || !strings.HasPrefix(string(summary), test.summary) ||
			(err == nil) != (test.summary != "") || len(files) != min(1, len(iana))+min(1, len(summary)) {
			t.Errorf("renewFile from %q: %v; it writes %v, %q", test.csv, err, files, summary)
		}
		for _, names := range [][3]string{{file, in, out}, {in, csv, out}, {file, csv, csv}} {
			if err := renewFile(names[0], names[1], names[2], false); err == nil {
				t.Errorf("renewFile of %q succeeds", names)
			}
		}
	}
}

// writeFile writes a file aside and renames it: there is never half a file.
func writeFile(name string, text []byte) error {
	aside, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(aside.Name()) // after the rename there is none
	_, err = aside.Write(text)
	if err = errors.Join(err, aside.Chmod(0o644), aside.Close()); err != nil {
		return err
	}
	return os.Rename(aside.Name(), name)
}

// TestWriteFile checks that writeFile replaces a file, and leaves nothing behind,
// also where it fails: in place of a directory that is not empty.
func TestWriteFile(t *testing.T) {
	dir := t.TempDir()
	name, old := filepath.Join(dir, "name"), filepath.Join(dir, "old")
	err := errors.Join(os.WriteFile(old, []byte("old"), 0o600), os.Link(old, name))
	if err != nil {
		t.Skip("this file system has no links: ", err)
	}
	if err := writeFile(name, []byte("new")); err != nil {
		t.Fatal(err)
	}
	if err := writeFile(dir, []byte("new")); err == nil {
		t.Error("writeFile replaces a directory")
	}
	if info, err := os.Stat(name); err != nil || runtime.GOOS == "linux" && info.Mode().Perm() != 0o644 {
		t.Errorf("writeFile makes %v, %v; want a file that all can read", info, err)
	}
	var have []string
	for _, name := range []string{name, old} {
		text, _ := os.ReadFile(name)
		have = append(have, string(text))
	}
	files, _ := os.ReadDir(dir)
	aside, _ := filepath.Glob(dir + ".*")
	if !slices.Equal(have, []string{"new", "old"}) || len(files) != 2 || len(aside) > 0 {
		t.Errorf("writeFile makes %q, and there are %v, %v", have, files, aside)
	}
}

// TestTableData checks that table_data.go is what the files in testdata compile
// to.
func TestTableData(t *testing.T) {
	const file = "table_data.go"
	// Any seeds will do: the names are known, and nobody can choose them.
	x, err := newIndex(readTable(t, "testdata/rfc1340.txt").x.rows, 0x9e3779b97f4a7c15, 0xd1b54a32d192ed03)
	if err != nil {
		t.Fatal(err)
	}
	if x.spellings != nil || x.pages[0] == &noRows || !slices.Equal(x.pages[1:], empty.pages[1:]) ||
		slices.ContainsFunc(x.runs, func(r run) bool { return r[3]&manyRows == manyRows || r[4] != 0 }) {
		t.Fatal("the table has ports above 1023, long answers, sctp or long names; ByNumber and tableData do not expect them")
	}
	want, err := format.Source(append(tableData(x), ianaData(t)...))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := writeFile(file, want); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	haveLines, wantLines := strings.SplitAfter(string(have), "\n"), strings.SplitAfter(string(want), "\n")
	for i := range max(len(haveLines), len(wantLines)) {
		have, want := haveLines[min(i, len(haveLines)-1)], wantLines[min(i, len(wantLines)-1)]
		if have != want {
			t.Fatalf("%s is not what testdata compiles to; run: go generate\nIt differs from line %d on:\nhave %swant %s",
				file, i+1, have, want)
		}
	}
}

// readTable returns the table of a file in the table text format.
func readTable(t *testing.T, name string) *Table {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	table, err := Parse(bytes.NewReader(text))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return table
}

// tableData returns the Go source of the variable rfc1340 that is equal to x.
func tableData(x *index) []byte {
	var b bytes.Buffer
	b.WriteString(`// Code generated from the files in testdata by "go generate"; DO NOT EDIT.

package ports

// rfc1340 is the index of the built-in table, testdata/rfc1340.txt. It consists of
// constants and pointers to them, which the linker lays out: it needs no work when
// a program starts. Nothing assigns to it.
var rfc1340 = index{
	rows: []Assignment{
		{},
`)
	for i := range x.rows[1:] {
		a := &x.rows[1+i]
		fmt.Fprintf(&b, "\t\t{%d, %d, %s, %q, %q, %q}, // %d\n",
			a.Port, a.Last, protocolSource[a.Protocols], a.Keyword, a.Description, a.Aliases, 1+i)
	}
	b.WriteString("\t},\n\trowLists: []uint32{\n")
	for i, row := range x.rowLists {
		fmt.Fprintf(&b, "\t\t%d, // %d: %d %s\n", row, len(x.rows)+i, x.rows[row].Port, x.rows[row].Keyword)
	}
	b.WriteString("\t},\n\truns: []run{\n\t\t{},\n")
	for n, r := range x.runs[1:] {
		first, last := slices.Index(x.pages[0][:], uint16(1+n)), 1023
		for last > first && x.pages[0][last] != uint16(1+n) {
			last--
		}
		b.WriteString("\t\t{")
		for _, a := range r {
			b.WriteString(a.literal() + ", ")
		}
		fmt.Fprintf(&b, "}, // %d: %s\n", 1+n, strings.TrimSuffix(fmt.Sprintf("%d-%d", first, last), fmt.Sprintf("-%d", first)))
	}
	b.WriteString("\t},\n\tpages: [...]*page{\n\t\t{")
	for port, n := range x.pages[0] {
		if port%16 == 0 {
			b.WriteString("\n\t\t\t")
		}
		fmt.Fprintf(&b, "%d,", n)
	}
	b.WriteString("\n\t\t},")
	for i := range x.pages[1:] {
		if i%16 == 0 {
			b.WriteString("\n\t\t")
		}
		b.WriteString("&noRows,")
	}
	fmt.Fprintf(&b, "\n\t},\n\tseed0: %#x,\n\tseed1: %#x,\n\tslots: []uint32{", x.seed0, x.seed1)
	for slot, i := range x.slots {
		if slot%16 == 0 {
			b.WriteString("\n\t\t")
		}
		fmt.Fprintf(&b, "%d,", i)
	}
	b.WriteString("\n\t},\n\tnames: []entry{\n\t\t{},\n")
	spellings := make([]string, len(x.names))
	for a := range x.all().All() {
		for s := range a.Names() {
			i, _ := x.find(s)
			spellings[i] = s
		}
	}
	for i, e := range x.names[1:] {
		fmt.Fprintf(&b, "\t\t{0x%016x, 0x%016x, %d, %s}, // %s\n", e.lo, e.hi, e.size, e.answer.literal(), spellings[1+i])
	}
	b.WriteString(`	},
}

// wellKnown has the answers for the ports 0-1023, by port and by column up to that
// of TCP|UDP. An answer is the place of its first row<<8 | the count of rows.
// Places past the last row are in rowLists.
var wellKnown = [1024][4]answer{
`)
	for port, n := range x.pages[0] {
		if r := x.runs[n]; r != (run{}) {
			fmt.Fprintf(&b, "\t%d: {TCP: %s, UDP: %s, both: %s},\n", port, r[1].literal(), r[2].literal(), r[3].literal())
		}
	}
	b.WriteString("}\n")
	return b.Bytes()
}

var protocolSource = [...]string{TCP: "TCP", UDP: "UDP", TCP | UDP: "TCP | UDP"}

// literal returns the Go source of a: number of the first row and count.
func (a answer) literal() string {
	if a == 0 {
		return "0"
	}
	return fmt.Sprintf("%d<<8 | %d", a>>8, a&manyRows)
}

// ianaData returns the Go source of what IANA needs.
func ianaData(t *testing.T) []byte {
	t.Helper()
	const file = "testdata/iana.txt"
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	date, rows := cutHead(string(text))
	if string(text) != registryHead(date, rows)+rows {
		t.Fatalf("%s does not match its head; make it from the CSV again, with .ci/renew", file)
	}
	var b bytes.Buffer
	fmt.Fprintf(&b, `
// IANADate is the greatest Registration Date or Modification Date in the copy of
// IANA's registry that [IANA] has, as 2006-01-02, or as 2006-01 where the registry
// gives no day.
const IANADate = %q

// ianaText is the table of IANA in the table text format.
const ianaText = %s
`, date, rawString(ianaLines(ianaRows(readTable(t, "testdata/iana-usual.txt"), readTable(t, file)))))
	return b.Bytes()
}

// ianaRows returns the rows of usual, with the descriptions of registry, and then
// those of registry without the protocols that usual has for the same ports and
// keyword.
func ianaRows(usual, registry *Table) (rows []Assignment) {
	rows = slices.Collect(usual.All())
	of := func(a, b Assignment) bool { return a.Port == b.Port && a.Last == b.Last && a.Keyword == b.Keyword }
	for i := range rows {
		for a := range registry.All() {
			if of(rows[i], a) {
				rows[i].Description = a.Description
				break
			}
		}
	}
	for a := range registry.All() {
		for b := range usual.All() {
			if of(a, b) {
				a.Protocols &^= b.Protocols
			}
		}
		if a.Protocols != 0 {
			rows = appendJoined(rows, a)
		}
	}
	return rows
}

// TestIANAData checks the rows and the source that IANA gets, with texts that a raw
// string cannot have.
func TestIANAData(t *testing.T) {
	usual, err := Parse(strings.NewReader(`
80/tcp, udp, sctp  http  ; alias=web
6000-6063/tcp  x11   ; alias=x11-0
25/tcp         smtp`))
	if err != nil {
		t.Fatal(err)
	}
	registry, err := Parse(strings.NewReader("2/tcp  a`b\n" + `
6000-6063/tcp  x11   The X Window System
6000/tcp       x11   A display
25/udp         smtp  Mail by udp
25/tcp         smtp  Mail
80/tcp         http  World Wide Web
80/sctp        http  The Web
80/tcp         www
80/udp         http  World Wide Web
80/udp         www
80/udp         dns   ` + "`\ufeff`"))
	if err != nil {
		t.Fatal(err)
	}
	const want = "80/tcp, udp, sctp\thttp\tWorld Wide Web;alias=web\n" +
		"6000-6063/tcp\tx11\tThe X Window System;alias=x11-0\n" +
		"25/tcp\tsmtp\tMail by udp\n" +
		"2/tcp\ta`b\n" +
		"6000/tcp\tx11\tA display\n" +
		"25/udp\tsmtp\tMail by udp\n" +
		"80\twww\n" + // its rows are neighbors now
		"80/udp\tdns\t`\ufeff`\n"
	have := ianaLines(ianaRows(usual, registry))
	if have != want {
		t.Errorf("the text of IANA has %s; want %s", have, want)
	}
	source := rawString(have)
	value, err := types.Eval(token.NewFileSet(), nil, token.NoPos, source)
	if err != nil || constant.StringVal(value.Value) != have {
		t.Errorf("rawString returns %s, %v; want the source of %q", source, err, have)
	}
}

// ianaLines returns rows in the table text format, without padding.
func ianaLines(rows []Assignment) string {
	var b strings.Builder
	for _, a := range rows {
		b.WriteString(strings.TrimSuffix(a.Ports(), "/tcp, udp") + "\t" + cmp.Or(a.Keyword, "-"))
		description := a.Description
		if a.Aliases != "" {
			description += ";alias=" + a.Aliases
		}
		if description != "" {
			b.WriteString("\t" + description)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// rawString returns the Go source of a constant text. It is a raw string, but for
// lines that such a string cannot have, as those with a backquote.
func rawString(text string) string {
	var b strings.Builder
	b.WriteByte('`')
	for line := range strings.Lines(text) {
		if strconv.CanBackquote(strings.TrimSuffix(line, "\n")) {
			b.WriteString(line)
		} else {
			b.WriteString("` + " + strconv.Quote(line) + " +\n`")
		}
	}
	b.WriteByte('`')
	return b.String()
}

// What guards: hostile texts, allocations, what a program links and runs, inlining,
// and the inside of the index.

var sink struct {
	keyword string
	port    uint16
	n       int
	err     error
}

// A hostileText is about 1 MiB that asks for more work or memory than it seems.
type hostileText struct {
	name  string
	parse func(io.Reader) (*Table, error)
	text  string
	err   error
}

func hostileTexts() []hostileText {
	const size = 1 << 20
	repeat := func(s string) string { return strings.Repeat(s, size/len(s)) }
	lines := func(line func(i int) string) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			b.WriteString(line(i))
		}
		return b.String()
	}
	const header = "Service Name,Port Number,Transport Protocol,Description\n"
	return []hostileText{
		{"the whole range on every row", Parse, repeat("0-65535/tcp\ta\n"), nil},
		{"nested ranges", Parse, lines(func(i int) string {
			return fmt.Sprintf("%d-%d\ta\n", i%32768, 65535-i%32768)
		}), ErrTooLarge},
		{"growing ranges", Parse, lines(func(i int) string { return fmt.Sprintf("0-%d\ta\n", i%65536) }), ErrTooLarge},
		{"ranges here and there", Parse, lines(func(i int) string {
			return fmt.Sprintf("%d-%d/udp\ta\n", i*7919%65536/2, 32768+i%8192*104729%32768)
		}), ErrTooLarge},
		{"one port on every row", Parse, repeat("1\ta\n"), nil},
		{"ranges to the last port, shuffled, with aliases", Parse, shuffledRanges(size), nil},
		{"every port", ParseServices, lines(func(i int) string {
			return fmt.Sprintf("n%d %d/tcp\n", i, i%65536)
		}), nil},
		{"two keywords in turn", Parse, repeat("1\ta\n2\tb\n"), nil},
		{"aliases of one row", ParseServices, "a 1/tcp" + lines(func(i int) string { return fmt.Sprintf(" %x", i) }), nil},
		{"the same alias", ParseServices, "a 1/tcp" + repeat(" b"), nil},
		{"long aliases of one row", Parse, "1\ta\t; alias=" + lines(func(i int) string {
			return fmt.Sprintf("alias-number-%08d ", i)
		}), nil},
		{"aliases in turn", Parse, repeat("1\t-\t; alias=a c e g i k m o q\n2\t-\t; alias=b d f h j l n p r\n"), nil},
		{"rows alike but for one", ParseServices, lines(func(i int) string { return fmt.Sprintf("a 1/tcp #%d\n", i) }), nil},
		{"rows alike", ParseServices, repeat("a 1/tcp\n"), nil},
		{"one long line", Parse, repeat("a"), ErrPort},
		{"one long comment", ParseServices, "#" + repeat("a"), nil},
		{"blanks", Parse, repeat(" \t"), nil},
		{"line ends", ParseServices, repeat("\n"), nil},
		{"NULs", Parse, repeat("\x00"), ErrControl},
		{"invalid UTF-8", ParseServices, repeat("\xff\xfe"), ErrUTF8},
		{"many clauses", Parse, "1\ta\t" + repeat("; alias=b. "), ErrAlias},
		{"semicolons", Parse, "1\ta\t" + repeat("; "), nil},
		{"commas", Parse, "1/" + repeat("tcp,") + "tcp\ta", nil},
		{"digits", Parse, repeat("9"), ErrRange},
		{"an open quote", ParseIANA, header + "a,1,tcp,\"" + repeat("x\n"), ErrCSV},
		{"quotes", ParseIANA, header + "a,1,tcp,\"" + repeat(`""`) + "\"", nil},
		{"empty fields", ParseIANA, repeat(","), ErrHeader},
		{"empty fields in a record", ParseIANA, header + repeat(","), ErrCSV},
		{"empty records", ParseIANA, header + repeat(",,,\n"), nil},
		{"open quotes", ParseIANA, header + "a,1,tcp,\"" + repeat("x\"\"\n"), ErrCSV},
		{"one quoted field of lines", ParseIANA, header + "a,1,tcp,\"" + repeat("x\n") + "\"", nil},
		{"equal but for case", ParseServices, lines(func(i int) string {
			return caseVariant("abcdefghijklmnop", i) + " 1/tcp\nb 2/tcp\n"
		}), nil},
		{"ranges without a protocol", ParseIANA, header + lines(func(i int) string {
			return fmt.Sprintf("n%d,0-%d,,\n", i, 65535-i%65536)
		}), ErrTooLarge},
	}
}

// shuffledRanges returns groups of 60 ranges that begin at the same port and end
// at the last, in random order, with as many one-letter aliases as there is room.
func shuffledRanges(size int) string {
	const groups, each = 186, 60 // 60*(1+2+…+186) rows in the sections are just within the limit
	aliases := strings.Repeat(" a b c d e f g h i j k l m n o p q r s t u v w x y z", 2)[:size/groups/each-27]
	rows := make([]string, groups*each)
	for i := range rows {
		rows[i] = fmt.Sprintf("%d-65535/%s\tk\t; alias=%s\n", i/each, []string{"tcp", "udp", "ip"}[i%3], aliases[1:])
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
	return strings.Join(rows, "")
}

// caseVariant returns s with capitals for the bits of i.
func caseVariant(s string, i int) string {
	b := []byte(s)
	for j := range b {
		b[j] -= byte(i >> j & 1 << 5)
	}
	return string(b)
}

// TestHostile checks that each is accepted or refused as it should be, and what
// a table or an error keeps of it. BenchmarkHostile tells how long it takes.
func TestHostile(t *testing.T) {
	live := func() int64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	for _, test := range hostileTexts() {
		before := live()
		table, err := test.parse(strings.NewReader(test.text))
		if kept := live() - before; kept > 64<<20 || table == nil && kept > 1<<19 {
			t.Errorf("%s: keeps %d KiB, with the table %v", test.name, kept>>10, table != nil)
		}
		if !errors.Is(err, test.err) {
			t.Errorf("%s: %v; want %v", test.name, err, test.err)
		}
		if err != nil && len(err.Error()) > 1000 {
			t.Errorf("%s: the message has %d bytes", test.name, len(err.Error()))
		}
		runtime.KeepAlive(table)
		runtime.KeepAlive(err)
	}
}

// TestNoAllocations checks that lookups allocate nothing, and that they do
// find what they look for.
func TestNoAllocations(t *testing.T) {
	made, err := NewTable(slices.Collect(All())...)
	if err != nil {
		t.Fatal(err)
	}
	protocolName := []byte("ip , SCTP6")
	byNumber := func(t *Table) bool { sink.keyword = t.ByNumber(25, TCP).Keyword(); return sink.keyword == "smtp" }
	byKeyword := func(t *Table) bool { sink.n = t.ByKeyword("sMtP").Len(); return sink.n == 1 }
	lookupPort := func(t *Table) bool { sink.n, sink.err = t.LookupPort("tcp", "Mail"); return sink.n == 25 }
	count := func(all iter.Seq[Assignment], n int) bool {
		sink.n = 0
		for range all {
			sink.n++
		}
		return sink.n == n
	}
	for name, lookup := range map[string]func() bool{
		"ByNumber":   func() bool { sink.keyword = ByNumber(25, TCP).Keyword(); return sink.keyword == "smtp" },
		"First":      func() bool { a, ok := ByNumber(999, TCP|UDP).First(); sink.port = a.Port; return ok },
		"Status":     func() bool { s := ByNumber(4, TCP).Status(); return s == Unassigned },
		"ByKeyword":  func() bool { sink.n = ByKeyword("wEbStEr").Len(); return sink.n == 2 },
		"LookupPort": func() bool { sink.n, sink.err = LookupPort("tcp", "SMTP"); return sink.n == 25 },
		"a number":   func() bool { sink.n, sink.err = LookupPort("tcp", "+8080"); return sink.n == 8080 },
		"ParseProtocol": func() bool {
			p, err := ParseProtocol(string(protocolName))
			return p == TCP|UDP|SCTP && err == nil
		},
		"List.Names": func() bool {
			sink.n = 0
			for name := range ByNumber(9, TCP).Names() {
				sink.keyword = name
				sink.n++
			}
			return sink.n == 3
		},
		"List.All and Names": func() bool {
			sink.n = 0
			for a := range ByKeyword("chargen").All() {
				for name := range a.Names() {
					sink.keyword = name
					sink.n++
				}
			}
			return sink.n == 3
		},
		"All":       func() bool { return count(All(), 323) },
		"RFC1340":   func() bool { return byNumber(RFC1340()) && byKeyword(RFC1340()) && lookupPort(RFC1340()) },
		"IANA":      func() bool { return byNumber(IANA()) && byKeyword(IANA()) && lookupPort(IANA()) },
		"NewTable":  func() bool { return byNumber(made) && byKeyword(made) && lookupPort(made) },
		"Table.All": func() bool { return count(IANA().All(), IANA().Len()) && count(made.All(), 323) },
	} {
		ok := true
		if n := testing.AllocsPerRun(100, func() { ok = lookup() && ok }); n != 0 || !ok {
			t.Errorf("%s: %v allocations, found %v; want 0, true", name, n, ok)
		}
	}
}

// TestStart checks what the package adds to a program: no work when it starts,
// no readers and no text of IANA's registry if it only looks up in the built-in
// table, and no package net, os, fmt or reflect.
func TestStart(t *testing.T) {
	t.Parallel()
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	run := func(cmd *exec.Cmd) string {
		t.Helper()
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%v: %v\n%s", cmd, err, out)
		}
		return string(out)
	}
	imports := strings.Fields(run(GoCommand(t, "list", "-C", root, "-deps", ".")))
	for _, path := range []string{"net", "os", "fmt", "reflect", "time", "bufio", "bytes"} {
		if slices.Contains(imports, path) {
			t.Errorf("the package imports %s, itself or through another", path)
		}
	}
	// build returns the symbols and the bytes of a program that looks up a service
	// and its port in a table, and checks what it prints.
	build := func(table, service, want string) (symbols, program string) {
		t.Helper()
		for name, text := range map[string]string{
			"go.mod": "module start\n\ngo 1.24\n\nrequire example.com/ports v0.0.0\n\n" +
				"replace example.com/ports => " + root + "\n",
			"main.go": `package main

import (
	"os"

	"example.com/ports"
)

func main() {
	port, err := ` + table + `.LookupPort("tcp", os.Args[1])
	if err != nil {
		panic(err)
	}
	os.Stdout.WriteString(` + table + `.ByNumber(uint16(port), ports.TCP).Keyword() + " ")
	os.Stdout.WriteString(` + table + `.ByKeyword(os.Args[1]).Keyword() + "\n")
}
`,
		} {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		run(GoCommand(t, "build", "-o", "start.exe", "."))
		cmd := exec.Command(filepath.Join(dir, "start.exe"), service)
		cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
		out := run(cmd)
		traced, works := strings.Contains(out, "init runtime @"), strings.Contains(out, "init example.com/ports ")
		if !strings.Contains(out, want) || !traced || works {
			t.Errorf("the program prints %q; want %q and no work of the package at start-up", out, want)
		}
		b, err := os.ReadFile(filepath.Join(dir, "start.exe"))
		if err != nil {
			t.Fatal(err)
		}
		return run(GoCommand(t, "tool", "nm", "start.exe")), string(b)
	}
	const registryRow = "\n11434/tcp\tollama\n"
	symbols, program := build("ports", "SMTP", "smtp smtp\n")
	if !strings.Contains(symbols, " example.com/ports.rfc1340\n") || strings.Contains(program, registryRow) {
		t.Errorf("the program has no built-in table, or has the text of the registry:\n%s", symbols)
	}
	for _, name := range []string{
		"fmt.", "math/rand", "sort.", "example.com/ports.init", "example.com/ports.Parse", "example.com/ports.NewTable",
		"example.com/ports.(*parser)", "example.com/ports.newIndex", "example.com/ports.readIANA", "example.com/ports.iana",
	} {
		if strings.Contains(symbols, " "+name) {
			t.Errorf("the program has symbols that begin with %s", name)
		}
	}
	symbols, program = build("ports.IANA()", "postgres", "postgresql postgresql\n")
	if !strings.Contains(symbols, " example.com/ports.readIANA\n") || !strings.Contains(program, registryRow) {
		t.Error("a program that calls IANA lacks the registry, or these names are wrong")
	}
	for _, name := range []string{"fmt.", "example.com/ports.init", "example.com/ports.ParseIANA"} {
		if strings.Contains(symbols, " "+name) {
			t.Errorf("a program that calls IANA has symbols that begin with %s", name)
		}
	}
}

// GoCommand returns a go command for this machine. It skips the test if there is
// none.
func GoCommand(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	if runtime.GOOS == "wasip1" {
		t.Skip("wasip1 starts no programs")
	}
	path, err := exec.LookPath("go")
	if err != nil {
		t.Skip("there is no go command: ", err)
	}
	cmd := exec.Command(path, args...)
	cmd.Env = append(os.Environ(), "GOOS=", "GOARCH=", "GOFLAGS=", "GOWORK=off")
	return cmd
}

// TestConcurrent is for the race detector: the first calls of IANA at the same
// time, and lookups in one table.
func TestConcurrent(t *testing.T) {
	iana.once, iana.x = sync.Once{}, nil
	var calls sync.WaitGroup
	var read [8]*index
	for i := range read {
		calls.Add(1)
		go func() {
			defer calls.Done()
			read[i] = IANA().x
			over, err := Overlay(RFC1340(), IANA())
			if port, _ := IANA().LookupPort("tcp", "https"); port != 443 || err != nil || over.ByNumber(443, TCP).Len() != 1 {
				t.Errorf("https = %d; an overlay: %v", port, err)
			}
		}()
	}
	calls.Wait()
	if a, b := IANA(), IANA(); a == b || len(slices.Compact(read[:])) > 1 || a.x != read[0] || b.x != read[0] {
		t.Error("the calls return the same *Table, or different tables")
	}
}

// TestInlined checks that the compiler inlines what a program calls for each
// packet. The cost of Table.ByNumber is all that it allows.
func TestInlined(t *testing.T) {
	t.Parallel()
	out, err := GoCommand(t, "build", "-gcflags=-m", ".").CombinedOutput()
	if err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	for _, name := range []string{
		"ByNumber", "IANA", "(*Table).ByNumber", "List.Len", "List.At", "List.First", "List.Keyword", "IPProtocol",
	} {
		if !strings.Contains(string(out), ": can inline "+name+"\n") {
			t.Errorf("%s is not inlined", name)
		}
	}
}

// TestMaxRows checks the limit of rows and places, which takes hundreds of
// megabytes to reach by rows alone. The rows here take 10 places: 3 for both
// protocols, 2 for TCP, 2 for UDP and 3 for the name a.
func TestMaxRows(t *testing.T) {
	rows := []Assignment{{}, {1, 1, both, "a", "", ""}, {2, 2, both, "b", "", ""}, {1, 1, TCP, "a", "", ""},
		{1, 1, UDP, "a", "", ""}}
	for _, more := range []int{0, 1} {
		x := &index{rows: rows, pages: empty.pages, runs: make([]run, 1), rowLists: make([]uint32, 1<<24-1-len(rows)-10+more)}
		if ok := x.fill(); ok != (more == 0) {
			t.Errorf("with %d places: %v; want %v", len(x.rowLists), ok, more == 0)
		}
	}
}

// TestKey checks that the key of a name has all of its bytes, in lower case, that
// the key of a long name and the hash depend on each seed, and that the seeds of
// tables differ: so nobody can choose names that all share a slot. It also checks
// equalFold.
func TestKey(t *testing.T) {
	x, y, z := index{seed0: 1, seed1: 2}, index{seed0: 1, seed1: 3}, index{seed0: 3, seed1: 2}
	if h := x.hash(50, 60, 4); h == y.hash(50, 60, 4) || h == z.hash(50, 60, 4) {
		t.Error("the hash does not depend on both seeds")
	}
	a, _ := NewTable(rfc1340.rows[1])
	b, _ := NewTable(rfc1340.rows[1])
	if a.x.seed0 == b.x.seed0 || a.x.seed1 == b.x.seed1 {
		t.Error("two tables have the same seed")
	}
	letters := "abcdefghijklmnopqrstuvwxyz0123456789-abcdefghijklmnopqrstuvwxyz0123456789-"
	for n := 1; n <= len(letters); n++ {
		name := letters[:n]
		lo, hi := x.key(name)
		if upLo, upHi := x.key(strings.ToUpper(name)); upLo != lo || upHi != hi || !equalFold(strings.ToUpper(name), name) {
			t.Errorf("%q depends on its case", name)
		}
		for _, y := range []index{y, z} {
			if lo2, hi2 := y.key(name); (lo2 == lo && hi2 == hi) != (n <= 16) {
				t.Errorf("the key of %q with other seeds is %x, %x; with the first %x, %x", name, lo2, hi2, lo, hi)
			}
		}
		for i := range n {
			for _, c := range []byte{name[i] ^ 1, name[i] ^ 0x80, '*'} {
				other := name[:i] + string([]byte{c}) + name[i+1:]
				if lo2, hi2 := x.key(other); lo2 == lo && hi2 == hi || equalFold(name, other) || equalFold(name, other+"x") {
					t.Errorf("%q and %q are the same", name, other)
				}
			}
		}
	}
}

// TestKeyCollision checks pairs of long names with equal keys, one of them of 17
// bytes. It takes known seeds to find them.
func TestKeyCollision(t *testing.T) {
	rows := []Assignment{{},
		{1, 1, TCP, "aaaaaaaa" + "bbbbbbbb" + "0123456789abcdef", "", ""},
		{2, 2, TCP, "aaaaaaaa" + "cccccccc" + "0123456789abcdef", "", ""},
		{3, 3, TCP, "1aaaaaaa" + "bbbbbbbb" + "0", "", ""},
		{4, 4, TCP, "2aaaaaaa" + "bbbbbbbb" + "0", "", ""},
	}
	x, err := newIndex(rows, word("aaaaaaaa", 0), word("bbbbbbbb", 0))
	if err != nil {
		t.Fatal(err)
	}
	for i, a := range rows[1:] {
		if pair := x.names[1+i/2*2:]; pair[0].lo != pair[1].lo || pair[0].hi != pair[1].hi {
			t.Errorf("the keys of %v differ", pair[:2])
		}
		if l := x.byKeyword(strings.ToUpper(a.Keyword)); l.Len() != 1 || l.At(0) != a {
			t.Errorf("ByKeyword(%q) = %v; want %v", a.Keyword, l, a)
		}
	}
}

// A CSVRecord is a record of CSV, or the place of the error in it.
type CSVRecord struct {
	Fields       []string
	N            int // of the fields, if some are left out
	Line, Column int
}

// CSVRecords returns the records of a text, for a test in package ports_test.
// Fields after the first need may be left out.
func CSVRecords(text string, need int) (records []CSVRecord) {
	p := newParser(text)
	for p.more() {
		n, ok := p.record(need)
		r := CSVRecord{N: n}
		if !ok {
			e := p.errs[len(p.errs)-1]
			r.Line, r.Column = e.Line, e.Column
		}
		for i := range min(n, need) {
			s := strings.ReplaceAll(p.field(i).text, "\r\n", "\n")
			if strings.HasPrefix(s, `"`) {
				s = strings.ReplaceAll(s[1:len(s)-1], `""`, `"`)
			}
			r.Fields = append(r.Fields, s)
		}
		records = append(records, r)
	}
	return records
}

// What measures. The benchmarks beside other packages, Go maps and plain arrays
// are in testdata/peers.

// BenchmarkHostile reads the texts of TestHostile, and reports how many times as
// long as ordinary text each takes. 20 times would be a fault.
func BenchmarkHostile(b *testing.B) {
	ordinary := string(servicesText(30_000)[:1<<20])
	ordinary = ordinary[:strings.LastIndexByte(ordinary, '\n')]
	texts := append([]hostileText{{"(ordinary text)", ParseServices, ordinary, nil}}, hostileTexts()...)
	var first float64
	for i, test := range texts {
		b.Run(test.name, func(b *testing.B) {
			for range b.N {
				_, sink.err = test.parse(strings.NewReader(test.text))
			}
			each := float64(b.Elapsed()) / float64(b.N)
			if i == 0 {
				first = each
			}
			b.ReportMetric(each/first, "times-ordinary")
		})
	}
}

// servicesText returns n lines of services(5).
func servicesText(n int) []byte {
	var b bytes.Buffer
	b.WriteString("# Network services, Internet style\n#\n")
	for i := range n {
		a := rfc1340.rows[1+i%(len(rfc1340.rows)-1)]
		if a.Keyword == "" {
			fmt.Fprintf(&b, "#\t\t%d/tcp\t%s\n", i/2, a.Description)
			continue
		}
		fmt.Fprintf(&b, "%s-%d\t%d/%s\t%s\t# %.40s\n", a.Keyword, i/2, i/2%65536, Protocol(1+i%2), a.Aliases, a.Description)
	}
	return b.Bytes()
}
