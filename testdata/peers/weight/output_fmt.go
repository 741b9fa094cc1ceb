//go:build weight_fmt

package main

import "fmt"

func output(s string) { fmt.Println(s) }
