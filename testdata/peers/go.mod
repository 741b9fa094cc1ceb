module example.com/ports/testdata/peers

go 1.25.0

require (
	example.com/ports v0.0.0
	github.com/google/gopacket v1.1.19
	github.com/gopacket/gopacket v1.7.7
)

replace example.com/ports => ../..
