//go:build !weight_fmt && !weight_os

package main

// args is not inlined, or the compiler would know what is looked up.
//
//go:noinline
func args() []string { return []string{"25", "smtp"} }

func output(s string) { println(s) }
