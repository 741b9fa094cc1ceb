module example.com/ports/testdata/peers

go 1.25.0

require (
	example.com/ports v0.0.0
	github.com/google/gopacket v1.1.19
	github.com/gopacket/gopacket v1.7.7
	golang.org/x/perf v0.0.0-20250813145418-2f7363a06fe1
)

require github.com/aclements/go-moremath v0.0.0-20210112150236-f10218a38794 // indirect

replace example.com/ports => ../..
