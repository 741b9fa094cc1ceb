//go:build weight_os

package main

import "os"

func args() []string { return os.Args[1:] }

func output(s string) { os.Stdout.WriteString(s + "\n") }
