//go:build weight_fmt

package main

import (
	"fmt"
	"os"
)

func args() []string { return os.Args[1:] }

func output(s string) { fmt.Println(s) }
