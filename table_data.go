// Code generated from testdata/rfc1340.txt by "go generate"; DO NOT EDIT.

package ports

// rfc1340 is the table of RFC 1340 (July 1992). It is made of nothing but
// constants and pointers to them, so that the linker lays it out: there is no
// work for it when a program starts. Nothing assigns to it.
var rfc1340 = index{
	rows: []Assignment{
		{},
		{0, 0, TCP | UDP, "", "Reserved", ""}, // 1
		{1, 1, TCP | UDP, "tcpmux", "TCP Port Service Multiplexer", ""},                  // 2
		{2, 2, TCP | UDP, "compressnet", "Management Utility", ""},                       // 3
		{3, 3, TCP | UDP, "compressnet", "Compression Process", ""},                      // 4
		{4, 4, TCP | UDP, "", "Unassigned", ""},                                          // 5
		{5, 5, TCP | UDP, "rje", "Remote Job Entry", ""},                                 // 6
		{6, 6, TCP | UDP, "", "Unassigned", ""},                                          // 7
		{7, 7, TCP | UDP, "echo", "Echo", ""},                                            // 8
		{8, 8, TCP | UDP, "", "Unassigned", ""},                                          // 9
		{9, 9, TCP | UDP, "discard", "Discard", "sink null"},                             // 10
		{10, 10, TCP | UDP, "", "Unassigned", ""},                                        // 11
		{11, 11, UDP, "systat", "Active Users", "users"},                                 // 12
		{12, 12, TCP | UDP, "", "Unassigned", ""},                                        // 13
		{13, 13, TCP | UDP, "daytime", "Daytime", ""},                                    // 14
		{14, 14, TCP | UDP, "", "Unassigned", ""},                                        // 15
		{15, 15, TCP | UDP, "", "Unassigned [was netstat]", ""},                          // 16
		{16, 16, TCP | UDP, "", "Unassigned", ""},                                        // 17
		{17, 17, TCP | UDP, "qotd", "Quote of the Day", "quote"},                         // 18
		{18, 18, TCP | UDP, "msp", "Message Send Protocol", ""},                          // 19
		{19, 19, TCP | UDP, "chargen", "Character Generator", "ttytst source"},           // 20
		{20, 20, TCP | UDP, "ftp-data", "File Transfer [Default Data]", ""},              // 21
		{21, 21, TCP | UDP, "ftp", "File Transfer [Control], connection dialog", ""},     // 22
		{22, 22, TCP | UDP, "", "Unassigned", ""},                                        // 23
		{23, 23, TCP | UDP, "telnet", "Telnet", ""},                                      // 24
		{24, 24, TCP | UDP, "", "Any private mail system", ""},                           // 25
		{25, 25, TCP | UDP, "smtp", "Simple Mail Transfer", "mail"},                      // 26
		{26, 26, TCP | UDP, "", "Unassigned", ""},                                        // 27
		{27, 27, TCP | UDP, "nsw-fe", "NSW User System FE", ""},                          // 28
		{28, 28, TCP | UDP, "", "Unassigned", ""},                                        // 29
		{29, 29, TCP | UDP, "msg-icp", "MSG ICP", ""},                                    // 30
		{30, 30, TCP | UDP, "", "Unassigned", ""},                                        // 31
		{31, 31, TCP | UDP, "msg-auth", "MSG Authentication", ""},                        // 32
		{32, 32, TCP | UDP, "", "Unassigned", ""},                                        // 33
		{33, 33, TCP | UDP, "dsp", "Display Support Protocol", ""},                       // 34
		{34, 34, TCP | UDP, "", "Unassigned", ""},                                        // 35
		{35, 35, TCP | UDP, "", "Any private printer server", ""},                        // 36
		{36, 36, TCP | UDP, "", "Unassigned", ""},                                        // 37
		{37, 37, TCP | UDP, "time", "Time", "timeserver"},                                // 38
		{38, 38, TCP | UDP, "", "Unassigned", ""},                                        // 39
		{39, 39, TCP | UDP, "rlp", "Resource Location Protocol", "resource"},             // 40
		{40, 40, TCP | UDP, "", "Unassigned", ""},                                        // 41
		{41, 41, TCP | UDP, "graphics", "Graphics", ""},                                  // 42
		{42, 42, TCP | UDP, "nameserver", "Host Name Server", "nameserver"},              // 43
		{43, 43, TCP | UDP, "nicname", "Who Is", "nicname"},                              // 44
		{44, 44, TCP | UDP, "mpm-flags", "MPM FLAGS Protocol", ""},                       // 45
		{45, 45, TCP | UDP, "mpm", "Message Processing Module", ""},                      // 46
		{46, 46, TCP | UDP, "mpm-snd", "MPM [default send]", ""},                         // 47
		{47, 47, TCP | UDP, "ni-ftp", "NI FTP", ""},                                      // 48
		{48, 48, TCP | UDP, "", "Unassigned", ""},                                        // 49
		{49, 49, TCP | UDP, "login", "Login Host Protocol", ""},                          // 50
		{50, 50, TCP | UDP, "re-mail-ck", "Remote Mail Checking Protocol", ""},           // 51
		{51, 51, TCP | UDP, "la-maint", "IMP Logical Address Maintenance", ""},           // 52
		{52, 52, TCP | UDP, "xns-time", "XNS Time Protocol", ""},                         // 53
		{53, 53, TCP | UDP, "domain", "Domain Name Server", ""},                          // 54
		{54, 54, TCP | UDP, "xns-ch", "XNS Clearinghouse", ""},                           // 55
		{55, 55, TCP | UDP, "isi-gl", "ISI Graphics Language", ""},                       // 56
		{56, 56, TCP | UDP, "xns-auth", "XNS Authentication", ""},                        // 57
		{57, 57, TCP | UDP, "", "Any private terminal access", ""},                       // 58
		{58, 58, TCP | UDP, "xns-mail", "XNS Mail", ""},                                  // 59
		{59, 59, TCP | UDP, "", "Any private file service", ""},                          // 60
		{60, 60, TCP | UDP, "", "Unassigned", ""},                                        // 61
		{61, 61, TCP | UDP, "ni-mail", "NI MAIL", ""},                                    // 62
		{62, 62, TCP | UDP, "acas", "ACA Services", ""},                                  // 63
		{63, 63, TCP | UDP, "via-ftp", "VIA Systems - FTP", ""},                          // 64
		{64, 64, TCP | UDP, "covia", "Communications Integrator (CI)", ""},               // 65
		{65, 65, TCP | UDP, "tacacs-ds", "TACACS-Database Service", ""},                  // 66
		{66, 66, TCP | UDP, "sql*net", "Oracle SQL*NET", ""},                             // 67
		{67, 67, TCP | UDP, "bootpc", "DHCP/BOOTP Protocol Server", ""},                  // 68
		{68, 68, TCP | UDP, "bootpc", "DHCP/BOOTP Protocol Server", ""},                  // 69
		{69, 69, UDP, "tftp", "Trivial File Transfer", ""},                               // 70
		{70, 70, TCP | UDP, "gopher", "Gopher", ""},                                      // 71
		{71, 71, TCP | UDP, "netrjs-1", "Remote Job Service", ""},                        // 72
		{72, 72, TCP | UDP, "netrjs-2", "Remote Job Service", ""},                        // 73
		{73, 73, TCP | UDP, "netrjs-3", "Remote Job Service", ""},                        // 74
		{74, 74, TCP | UDP, "netrjs-4", "Remote Job Service", ""},                        // 75
		{75, 75, UDP, "", "Any private dial out service", ""},                            // 76
		{76, 76, TCP | UDP, "", "Unassigned", ""},                                        // 77
		{77, 77, TCP | UDP, "", "Any private RJE service", ""},                           // 78
		{78, 78, TCP | UDP, "vettcp", "Vettcp", ""},                                      // 79
		{79, 79, TCP | UDP, "finger", "Finger", ""},                                      // 80
		{80, 80, TCP | UDP, "www", "World Wide Web HTTP", ""},                            // 81
		{81, 81, TCP | UDP, "hosts2-ns", "HOSTS2 Name Server", ""},                       // 82
		{82, 82, TCP | UDP, "xfer", "XFER Utility", ""},                                  // 83
		{83, 83, TCP | UDP, "mit-ml-dev", "MIT ML Device", ""},                           // 84
		{84, 84, TCP | UDP, "ctf", "Common Trace Facility", ""},                          // 85
		{85, 85, TCP | UDP, "mit-ml-dev", "MIT ML Device", ""},                           // 86
		{86, 86, TCP | UDP, "mfcobol", "Micro Focus Cobol", ""},                          // 87
		{87, 87, TCP | UDP, "", "Any private terminal link", "ttylink"},                  // 88
		{88, 88, TCP | UDP, "kerberos", "Kerberos", ""},                                  // 89
		{89, 89, TCP, "su-mit-tg", "SU/MIT Telnet Gateway", ""},                          // 90
		{89, 89, UDP, "su-mit-tg", "SU/MIT Telnet Gateway", ""},                          // 91
		{90, 90, TCP | UDP, "", "DNSIX Security Attribute Token Map", ""},                // 92
		{91, 91, TCP | UDP, "mit-dov", "MIT Dover Spooler", ""},                          // 93
		{92, 92, TCP | UDP, "npp", "Network Printing Protocol", ""},                      // 94
		{93, 93, TCP | UDP, "dcp", "Device Control Protocol", ""},                        // 95
		{94, 94, TCP | UDP, "objcall", "Tivoli Object Dispatcher", ""},                   // 96
		{95, 95, TCP | UDP, "supdup", "SUPDUP", ""},                                      // 97
		{96, 96, TCP | UDP, "dixie", "DIXIE Protocol Specification", ""},                 // 98
		{97, 97, TCP | UDP, "swift-rvf", "Swift Remote Virtual File Protocol", ""},       // 99
		{98, 98, TCP | UDP, "tacnews", "TAC News", ""},                                   // 100
		{99, 99, TCP | UDP, "metagram", "Metagram Relay", ""},                            // 101
		{100, 100, TCP, "newacct", "[unauthorized use]", ""},                             // 102
		{101, 101, TCP | UDP, "hostname", "NIC Host Name Server", "hostname"},            // 103
		{102, 102, TCP | UDP, "iso-tsap", "ISO-TSAP", ""},                                // 104
		{103, 103, TCP | UDP, "gppitnp", "Genesis Point-to-Point Trans Net", "webster"},  // 105
		{104, 104, TCP | UDP, "acr-nema", "ACR-NEMA Digital Imag. & Comm. 300", ""},      // 106
		{105, 105, TCP | UDP, "csnet-ns", "Mailbox Name Nameserver", ""},                 // 107
		{106, 106, TCP | UDP, "3com-tsmux", "3COM-TSMUX", ""},                            // 108
		{107, 107, TCP | UDP, "rtelnet", "Remote Telnet Service", ""},                    // 109
		{108, 108, TCP | UDP, "snagas", "SNA Gateway Access Server", ""},                 // 110
		{109, 109, TCP | UDP, "pop2", "Post Office Protocol - Version 2", "postoffice"},  // 111
		{110, 110, TCP | UDP, "pop3", "Post Office Protocol - Version 3", "postoffice"},  // 112
		{111, 111, TCP | UDP, "sunrpc", "SUN Remote Procedure Call", ""},                 // 113
		{112, 112, TCP | UDP, "mcidas", "McIDAS Data Transmission Protocol", ""},         // 114
		{113, 113, TCP | UDP, "auth", "Authentication Service", "authentication"},        // 115
		{114, 114, TCP | UDP, "audionews", "Audio News Multicast", ""},                   // 116
		{115, 115, TCP | UDP, "sftp", "Simple File Transfer Protocol", ""},               // 117
		{116, 116, TCP | UDP, "ansanotify", "ANSA REX Notify", ""},                       // 118
		{117, 117, TCP | UDP, "uucp-path", "UUCP Path Service", ""},                      // 119
		{118, 118, TCP | UDP, "sqlserv", "SQL Services", ""},                             // 120
		{119, 119, TCP | UDP, "nntp", "Network News Transfer Protocol", "usenet"},        // 121
		{120, 120, TCP | UDP, "cfdptkt", "CFDPTKT", ""},                                  // 122
		{121, 121, TCP | UDP, "erpc", "Encore Expedited Remote Pro.Call", ""},            // 123
		{122, 122, TCP | UDP, "smakynet", "SMAKYNET", ""},                                // 124
		{123, 123, TCP | UDP, "ntp", "Network Time Protocol", "ntpd ntp"},                // 125
		{124, 124, TCP | UDP, "ansatrader", "ANSA REX Trader", ""},                       // 126
		{125, 125, TCP | UDP, "locus-map", "Locus PC-Interface Net Map Server", ""},      // 127
		{126, 126, TCP | UDP, "unitary", "Unisys Unitary Login", ""},                     // 128
		{127, 127, TCP | UDP, "locus-con", "Locus PC-Interface Conn Server", ""},         // 129
		{128, 128, TCP | UDP, "gss-xlicen", "GSS X License Verification", ""},            // 130
		{129, 129, TCP | UDP, "pwdgen", "Password Generator Protocol", ""},               // 131
		{130, 130, TCP | UDP, "cisco-fna", "Cisco FNATIVE", ""},                          // 132
		{131, 131, TCP | UDP, "cisco-tna", "Cisco TNATIVE", ""},                          // 133
		{132, 132, TCP | UDP, "cisco-sys", "Cisco SYSMAINT", ""},                         // 134
		{133, 133, TCP | UDP, "statsrv", "Statistics Service", ""},                       // 135
		{134, 134, TCP | UDP, "ingres-net", "INGRES-NET Service", ""},                    // 136
		{135, 135, TCP | UDP, "loc-srv", "Location Service", ""},                         // 137
		{136, 136, TCP | UDP, "profile", "PROFILE Naming System", ""},                    // 138
		{137, 137, TCP | UDP, "netbios-ns", "NetBIOS Name Service", ""},                  // 139
		{138, 138, TCP | UDP, "netbios-dgm", "NetBIOS Datagram Service", ""},             // 140
		{139, 139, TCP | UDP, "netbios-ssn", "NetBIOS Session Service", ""},              // 141
		{140, 140, TCP | UDP, "emfis-data", "EMFIS Data Service", ""},                    // 142
		{141, 141, TCP | UDP, "emfis-cntl", "EMFIS Control Service", ""},                 // 143
		{142, 142, TCP | UDP, "bl-idm", "Britton-Lee IDM", ""},                           // 144
		{143, 143, TCP | UDP, "imap2", "Interim Mail Access Protocol v2", ""},            // 145
		{144, 144, TCP | UDP, "news", "NewS", "news"},                                    // 146
		{145, 145, TCP | UDP, "uaac", "UAAC Protocol", ""},                               // 147
		{146, 146, TCP | UDP, "iso-ip0", "ISO-IP0", ""},                                  // 148
		{147, 147, TCP | UDP, "iso-ip", "ISO-IP", ""},                                    // 149
		{148, 148, TCP | UDP, "cronus", "CRONUS-SUPPORT", ""},                            // 150
		{149, 149, TCP | UDP, "aed-512", "AED 512 Emulation Service", ""},                // 151
		{150, 150, TCP | UDP, "sql-net", "SQL-NET", ""},                                  // 152
		{151, 151, TCP | UDP, "hems", "HEMS", ""},                                        // 153
		{152, 152, TCP | UDP, "bftp", "Background File Transfer Program", ""},            // 154
		{153, 153, TCP | UDP, "sgmp", "SGMP", "sgmp"},                                    // 155
		{154, 154, TCP | UDP, "netsc-prod", "Netscape", ""},                              // 156
		{155, 155, TCP | UDP, "netsc-dev", "Netscape", ""},                               // 157
		{156, 156, TCP | UDP, "sqlsrv", "SQL Service", ""},                               // 158
		{157, 157, TCP | UDP, "knet-cmp", "KNET/VM Command/Message Protocol", ""},        // 159
		{158, 158, TCP | UDP, "pcmail-srv", "PCMail Server", "repository"},               // 160
		{159, 159, TCP | UDP, "nss-routing", "NSS-Routing", ""},                          // 161
		{160, 160, TCP | UDP, "sgmp-traps", "SGMP-TRAPS", ""},                            // 162
		{161, 161, TCP | UDP, "snmp", "SNMP", "snmp"},                                    // 163
		{162, 162, TCP | UDP, "snmptrap", "SNMPTRAP", ""},                                // 164
		{163, 163, TCP | UDP, "cmip-man", "CMIP/TCP Manager", ""},                        // 165
		{164, 164, TCP | UDP, "cmip-agent", "CMIP/TCP Agent", ""},                        // 166
		{165, 165, TCP | UDP, "xns-courier", "Xerox", ""},                                // 167
		{166, 166, TCP | UDP, "s-net", "Sirius Systems", ""},                             // 168
		{167, 167, TCP | UDP, "namp", "NAMP", ""},                                        // 169
		{168, 168, TCP | UDP, "rsvd", "RSVD", ""},                                        // 170
		{169, 169, TCP | UDP, "send", "SEND", ""},                                        // 171
		{170, 170, TCP | UDP, "print-srv", "Network PostScript", ""},                     // 172
		{171, 171, TCP | UDP, "multiplex", "Network Innovations Multiplex", ""},          // 173
		{172, 172, TCP | UDP, "cl/1", "Network Innovations CL/1", ""},                    // 174
		{173, 173, TCP | UDP, "xyplex-mux", "Xyplex", ""},                                // 175
		{174, 174, TCP | UDP, "mailq", "MAILQ", ""},                                      // 176
		{175, 175, TCP | UDP, "vmnet", "VMNET", ""},                                      // 177
		{176, 176, TCP | UDP, "genrad-mux", "GENRAD-MUX", ""},                            // 178
		{177, 177, TCP | UDP, "xdmcp", "X Display Manager Control Protocol", ""},         // 179
		{178, 178, TCP | UDP, "nextstep", "NextStep Window Server", ""},                  // 180
		{179, 179, TCP | UDP, "bgp", "Border Gateway Protocol", ""},                      // 181
		{180, 180, TCP | UDP, "ris", "Intergraph", ""},                                   // 182
		{181, 181, TCP | UDP, "unify", "Unify", ""},                                      // 183
		{182, 182, TCP | UDP, "audit", "Unisys Audit SITP", ""},                          // 184
		{183, 183, TCP | UDP, "ocbinder", "OCBinder", ""},                                // 185
		{184, 184, TCP | UDP, "ocserver", "OCServer", ""},                                // 186
		{185, 185, TCP | UDP, "remote-kis", "Remote-KIS", ""},                            // 187
		{186, 186, TCP | UDP, "kis", "KIS Protocol", ""},                                 // 188
		{187, 187, TCP | UDP, "aci", "Application Communication Interface", ""},          // 189
		{188, 188, TCP | UDP, "mumps", "Plus Five's MUMPS", ""},                          // 190
		{189, 189, TCP | UDP, "qft", "Queued File Transport", ""},                        // 191
		{190, 190, TCP | UDP, "gacp", "Gateway Access Control Protocol", ""},             // 192
		{191, 191, TCP | UDP, "prospero", "Prospero", ""},                                // 193
		{192, 192, TCP | UDP, "osu-nms", "OSU Network Monitoring System", ""},            // 194
		{193, 193, TCP | UDP, "srmp", "Spider Remote Monitoring Protocol", ""},           // 195
		{194, 194, TCP | UDP, "irc", "Internet Relay Chat Protocol", ""},                 // 196
		{195, 195, TCP | UDP, "dn6-nlm-aud", "DNSIX Network Level Module Audit", ""},     // 197
		{196, 196, TCP | UDP, "dn6-smm-red", "DNSIX Session Mgt Module Audit Redir", ""}, // 198
		{197, 197, TCP | UDP, "dls", "Directory Location Service", ""},                   // 199
		{198, 198, TCP | UDP, "dls-mon", "Directory Location Service Monitor", ""},       // 200
		{199, 199, TCP | UDP, "smux", "SMUX", ""},                                        // 201
		{200, 200, TCP | UDP, "src", "IBM System Resource Controller", ""},               // 202
		{201, 201, TCP | UDP, "at-rtmp", "AppleTalk Routing Maintenance", ""},            // 203
		{202, 202, TCP | UDP, "at-nbp", "AppleTalk Name Binding", ""},                    // 204
		{203, 203, TCP | UDP, "at-3", "AppleTalk Unused", ""},                            // 205
		{204, 204, TCP | UDP, "at-echo", "AppleTalk Echo", ""},                           // 206
		{205, 205, TCP | UDP, "at-5", "AppleTalk Unused", ""},                            // 207
		{206, 206, TCP | UDP, "at-zis", "AppleTalk Zone Information", ""},                // 208
		{207, 207, TCP | UDP, "at-7", "AppleTalk Unused", ""},                            // 209
		{208, 208, TCP | UDP, "at-8", "AppleTalk Unused", ""},                            // 210
		{209, 209, TCP | UDP, "tam", "Trivial Authenticated Mail Protocol", ""},          // 211
		{210, 210, TCP | UDP, "z39.50", "ANSI Z39.50", ""},                               // 212
		{211, 211, TCP | UDP, "914c/g", "Texas Instruments 914C/G Terminal", ""},         // 213
		{212, 212, TCP | UDP, "anet", "ATEXSSTR", ""},                                    // 214
		{213, 213, TCP | UDP, "ipx", "IPX", ""},                                          // 215
		{214, 214, TCP | UDP, "vmpwscs", "VM PWSCS", ""},                                 // 216
		{215, 215, TCP | UDP, "softpc", "Insignia Solutions", ""},                        // 217
		{216, 216, TCP | UDP, "atls", "Access Technology License Server", ""},            // 218
		{217, 217, TCP | UDP, "dbase", "dBASE UNIX", ""},                                 // 219
		{218, 218, TCP | UDP, "mpp", "Netix Message Posting Protocol", ""},               // 220
		{219, 219, TCP | UDP, "uarps", "Unisys ARPs", ""},                                // 221
		{220, 220, TCP | UDP, "imap3", "Interactive Mail Access Protocol v3", ""},        // 222
		{221, 221, TCP | UDP, "fln-spx", "Berkeley rlogind with SPX auth", ""},           // 223
		{222, 222, TCP | UDP, "fsh-spx", "Berkeley rshd with SPX auth", ""},              // 224
		{223, 223, TCP | UDP, "cdc", "Certificate Distribution Center", ""},              // 225
		{224, 241, TCP | UDP, "", "Reserved", ""},                                        // 226
		{243, 243, TCP | UDP, "sur-meas", "Survey Measurement", ""},                      // 227
		{245, 245, TCP | UDP, "link", "LINK", ""},                                        // 228
		{246, 246, TCP | UDP, "dsp3270", "Display Systems Protocol", ""},                 // 229
		{247, 255, TCP | UDP, "", "Reserved", ""},                                        // 230
		{345, 345, TCP | UDP, "pawserv", "Perf Analysis Workbench", ""},                  // 231
		{346, 346, TCP | UDP, "zserv", "Zebra server", ""},                               // 232
		{347, 347, TCP | UDP, "fatserv", "Fatmen Server", ""},                            // 233
		{371, 371, TCP | UDP, "clearcase", "Clearcase", ""},                              // 234
		{372, 372, TCP | UDP, "ulistserv", "UNIX Listserv", ""},                          // 235
		{373, 373, TCP | UDP, "legent-1", "Legent Corporation", ""},                      // 236
		{374, 374, TCP | UDP, "legent-2", "Legent Corporation", ""},                      // 237
		{512, 512, TCP, "print", "Windows NT Server and Windows NT Workstation version 4.0 can send LPD client print jobs from any available reserved port between 512 and 1023. See also description for ports 721 to 731.", ""}, // 238
		{512, 512, UDP, "biff", "Used by mail system to notify users of new mail received; currently receives messages only from processes on the same computer", "comsat"},                                                       // 239
		{513, 513, TCP, "login", "Remote logon like telnet; automatic authentication performed, based on privileged port numbers and distributed databases that identify \"authentication domains\"", ""},                         // 240
		{513, 513, UDP, "who", "Maintains databases showing who's logged on to the computers on a local net and the load average of the computer", "whod"},                                                                        // 241
		{514, 514, TCP, "cmd", "Like exec, but automatic authentication is performed as for logon server", ""},                                                                                                                    // 242
		{514, 514, UDP, "syslog", "", ""}, // 243
		{515, 515, TCP | UDP, "printer", "Spooler. The print server LPD service will listen on tcp port 515 for incoming connections.", "spooler"},                                                                // 244
		{517, 517, TCP | UDP, "talk", "Like tenex link, but across computers; unfortunately, doesn't use link protocol (this is actually just a rendezvous port from which a TCP connection is established)", ""}, // 245
		{518, 518, TCP | UDP, "ntalk", "", ""},                  // 246
		{519, 519, TCP | UDP, "utime", "Unixtime", ""},          // 247
		{520, 520, TCP, "efs", "Extended file name server", ""}, // 248
		{520, 520, UDP, "router", "Local routing process (on site); uses variant of Xerox NS routing information protocol", "router routed"}, // 249
		{525, 525, TCP | UDP, "timed", "Timeserver", ""},                  // 250
		{526, 526, TCP | UDP, "tempo", "Newdate", ""},                     // 251
		{530, 530, TCP | UDP, "courier", "RPC", ""},                       // 252
		{531, 531, TCP, "conference", "Chat", ""},                         // 253
		{531, 531, UDP, "rvd-control", "MIT disk", ""},                    // 254
		{532, 532, TCP | UDP, "netnews", "Readnews", ""},                  // 255
		{533, 533, TCP | UDP, "netwall", "For emergency broadcasts", ""},  // 256
		{540, 540, TCP | UDP, "uucp", "Uucpd", ""},                        // 257
		{543, 543, TCP | UDP, "klogin", "", ""},                           // 258
		{544, 544, TCP | UDP, "kshell", "Krcmd", "cmd"},                   // 259
		{550, 550, TCP | UDP, "new-rwho", "New-who", ""},                  // 260
		{555, 555, TCP | UDP, "dsf", "", ""},                              // 261
		{556, 556, TCP | UDP, "remotefs", "Rfs server", "rfs_server rfs"}, // 262
		{560, 560, TCP | UDP, "rmonitor", "Rmonitord", ""},                // 263
		{561, 561, TCP | UDP, "monitor", "", ""},                          // 264
		{562, 562, TCP | UDP, "chshell", "Chcmd", ""},                     // 265
		{564, 564, TCP | UDP, "9pfs", "Plan 9 file service", ""},          // 266
		{565, 565, TCP | UDP, "whoami", "Whoami", ""},                     // 267
		{570, 570, TCP | UDP, "meter", "Demon", ""},                       // 268
		{571, 571, TCP | UDP, "meter", "Udemon", ""},                      // 269
		{600, 600, TCP | UDP, "ipcserver", "Sun IPC server", ""},          // 270
		{607, 607, TCP | UDP, "nqs", "Nqs", ""},                           // 271
		{666, 666, TCP | UDP, "mdqs", "", ""},                             // 272
		{704, 704, TCP | UDP, "elcsd", "Errlog copy/server daemon", ""},   // 273
		{721, 731, TCP, "printer", "Under Windows NT 3.5x, all TCP/IP print jobs sent from a Windows NT computer were sourced from TCP ports 721 through 731. This is changed for Windows NT Server and Windows NT Workstation version 4.0, which sources LPD client print jobs from any available reserved port between 512 and 1023.", ""}, // 274
		{740, 740, TCP | UDP, "netcp", "NETscout Control Protocol", ""},                  // 275
		{741, 741, TCP | UDP, "netgw", "NetGW", ""},                                      // 276
		{742, 742, TCP | UDP, "netrcs", "Network based Rev. Cont. Sys.", ""},             // 277
		{744, 744, TCP | UDP, "flexlm", "Flexible License Manager", ""},                  // 278
		{747, 747, TCP | UDP, "fujitsu-dev", "Fujitsu Device Control", ""},               // 279
		{748, 748, TCP | UDP, "ris-cm", "Russell Info Sci Calendar Manager", ""},         // 280
		{749, 749, TCP | UDP, "kerberos-adm", "Kerberos administration", ""},             // 281
		{750, 750, TCP, "rfile", "Kerberos authentication", "kdc"},                       // 282
		{750, 750, UDP, "loadav", "", ""},                                                // 283
		{751, 751, TCP | UDP, "pump", "Kerberos authentication", ""},                     // 284
		{752, 752, TCP | UDP, "qrh", "Kerberos password server", ""},                     // 285
		{753, 753, TCP | UDP, "rrh", "Kerberos userreg server", ""},                      // 286
		{754, 754, TCP | UDP, "tell", "Send; Kerberos slave propagation", ""},            // 287
		{758, 758, TCP | UDP, "nlogin", "", ""},                                          // 288
		{759, 759, TCP | UDP, "con", "", ""},                                             // 289
		{760, 760, TCP | UDP, "ns", "", ""},                                              // 290
		{761, 761, TCP | UDP, "rxe", "", ""},                                             // 291
		{762, 762, TCP | UDP, "quotad", "", ""},                                          // 292
		{763, 763, TCP | UDP, "cycleserv", "", ""},                                       // 293
		{764, 764, TCP | UDP, "omserv", "", ""},                                          // 294
		{765, 765, TCP | UDP, "webster", "", ""},                                         // 295
		{767, 767, TCP | UDP, "phonebook", "Phone", ""},                                  // 296
		{769, 769, TCP | UDP, "vid", "", ""},                                             // 297
		{770, 770, TCP | UDP, "cadlock", "", ""},                                         // 298
		{771, 771, TCP | UDP, "rtip", "", ""},                                            // 299
		{772, 772, TCP | UDP, "cycleserv2", "", ""},                                      // 300
		{773, 773, TCP, "submit", "", ""},                                                // 301
		{773, 773, UDP, "notify", "", ""},                                                // 302
		{774, 774, TCP, "rpasswd", "", ""},                                               // 303
		{774, 774, UDP, "acmaint_dbd", "", ""},                                           // 304
		{775, 775, TCP, "entomb", "", ""},                                                // 305
		{775, 775, UDP, "acmaint_transd", "", ""},                                        // 306
		{776, 776, TCP | UDP, "wpages", "", ""},                                          // 307
		{780, 780, TCP | UDP, "wpgs", "", ""},                                            // 308
		{781, 781, TCP | UDP, "hp-collector", "HP performance data collector", ""},       // 309
		{782, 782, TCP | UDP, "hp-managed-node", "HP performance data managed node", ""}, // 310
		{783, 783, TCP | UDP, "hp-alarm-mgr", "HP performance data alarm manager", ""},   // 311
		{800, 800, TCP | UDP, "mdbs_daemon", "", ""},                                     // 312
		{801, 801, TCP | UDP, "device", "", ""},                                          // 313
		{888, 888, TCP, "erlogin", "Logon and environment passing", ""},                  // 314
		{996, 996, TCP | UDP, "xtreelic", "XTREE License Server", ""},                    // 315
		{997, 997, TCP | UDP, "maitrd", "", ""},                                          // 316
		{998, 998, TCP, "busboy", "", ""},                                                // 317
		{998, 998, UDP, "puparp", "", ""},                                                // 318
		{999, 999, TCP, "garcon", "", ""},                                                // 319
		{999, 999, UDP, "applix", "Applix ac", ""},                                       // 320
		{999, 999, TCP | UDP, "puprouter", "", ""},                                       // 321
		{1000, 1000, TCP, "cadlock", "", ""},                                             // 322
		{1000, 1000, UDP, "ock", "", ""},                                                 // 323
	},
	repeats: []uint32{319, 321, 50, 240, 84, 86, 242, 259, 244, 274, 295, 105, 298, 322},
	pages:   [...]*page{0: &wellKnown, 63: nil},
	seed0:   0xa095bb9b74ea0f96,
	seed1:   0xa381d55d5144303a,
	slots: []uint16{
		90, 0, 0, 85, 122, 0, 172, 0, 0, 157, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 284, 0, 0, 0, 0, 0, 0, 0, 0, 0, 164, 0,
		0, 0, 197, 184, 73, 204, 0, 0, 0, 0, 249, 0, 0, 0, 0, 0,
		0, 0, 70, 0, 14, 53, 180, 0, 0, 0, 0, 15, 161, 3, 0, 5,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 190, 0, 0, 0, 144,
		150, 0, 171, 0, 0, 0, 0, 2, 179, 0, 304, 0, 0, 0, 0, 191,
		278, 0, 0, 0, 0, 181, 200, 265, 0, 0, 0, 0, 0, 0, 0, 67,
		49, 0, 0, 0, 0, 0, 282, 203, 0, 281, 78, 68, 0, 0, 0, 0,
		0, 298, 20, 0, 0, 0, 102, 198, 0, 83, 0, 240, 0, 0, 0, 36,
		0, 64, 0, 30, 103, 113, 0, 126, 29, 156, 238, 125, 0, 0, 141, 0,
		0, 0, 0, 242, 18, 0, 154, 241, 294, 131, 303, 0, 0, 0, 160, 0,
		0, 0, 0, 251, 0, 130, 0, 0, 0, 132, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 302, 0, 0, 0, 0, 0, 0, 270, 0, 75, 86, 0,
		0, 0, 12, 0, 0, 114, 0, 0, 109, 0, 0, 66, 0, 0, 0, 0,
		0, 196, 0, 0, 63, 226, 0, 0, 0, 34, 0, 0, 21, 139, 182, 37,
		0, 40, 0, 128, 82, 0, 0, 0, 0, 0, 91, 118, 0, 0, 0, 0,
		0, 0, 0, 0, 71, 233, 120, 88, 0, 0, 0, 213, 0, 61, 0, 0,
		0, 143, 0, 0, 0, 0, 140, 290, 106, 46, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 193, 0, 202, 0, 87, 48, 166,
		0, 93, 137, 0, 0, 0, 0, 121, 0, 0, 0, 268, 230, 297, 77, 300,
		0, 0, 0, 0, 229, 257, 0, 280, 0, 0, 0, 0, 0, 0, 145, 0,
		0, 0, 0, 0, 0, 0, 133, 0, 165, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 24, 0, 273, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 84, 306, 274, 0, 239, 0, 0, 0, 0, 0, 0,
		151, 0, 116, 0, 0, 0, 0, 235, 245, 0, 0, 0, 0, 0, 0, 0,
		0, 55, 0, 0, 0, 0, 175, 142, 0, 0, 0, 0, 0, 237, 285, 0,
		0, 0, 195, 0, 0, 0, 0, 0, 0, 0, 272, 0, 0, 0, 0, 169,
		0, 0, 255, 0, 0, 0, 0, 208, 0, 288, 0, 0, 0, 42, 0, 225,
		0, 0, 0, 0, 187, 0, 0, 110, 247, 0, 104, 0, 0, 0, 0, 0,
		167, 0, 0, 0, 0, 0, 147, 0, 0, 0, 0, 155, 0, 0, 107, 0,
		0, 0, 275, 0, 43, 81, 0, 0, 0, 0, 178, 0, 105, 0, 266, 0,
		0, 292, 289, 0, 0, 0, 56, 0, 0, 10, 0, 32, 0, 0, 291, 0,
		0, 0, 0, 0, 269, 271, 0, 0, 0, 0, 206, 100, 224, 0, 31, 0,
		8, 0, 177, 0, 170, 258, 277, 0, 0, 0, 0, 159, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 58, 234, 236, 209, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 276, 0, 0, 124, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 279, 0, 0, 0, 0, 0, 0, 0, 243, 152, 305, 94,
		0, 136, 0, 189, 0, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0,
		27, 248, 0, 0, 0, 244, 0, 25, 0, 0, 0, 0, 0, 287, 33, 0,
		0, 264, 256, 211, 0, 0, 99, 0, 0, 1, 0, 0, 0, 0, 0, 0,
		0, 0, 176, 11, 222, 0, 0, 0, 217, 0, 72, 0, 0, 0, 260, 92,
		162, 0, 254, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 296, 9,
		97, 0, 0, 112, 0, 0, 0, 295, 0, 212, 0, 0, 146, 253, 0, 0,
		227, 0, 214, 44, 0, 0, 0, 0, 216, 0, 127, 0, 0, 267, 0, 0,
		0, 0, 0, 0, 0, 148, 0, 0, 0, 0, 0, 168, 0, 0, 0, 0,
		0, 117, 218, 0, 0, 0, 174, 0, 0, 0, 0, 228, 19, 62, 183, 0,
		0, 0, 111, 16, 0, 0, 0, 0, 259, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 17, 45, 47, 0, 215, 262, 0, 173, 0, 0, 0, 0, 0, 0,
		0, 41, 0, 0, 0, 138, 129, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 134, 0, 52, 293, 188, 35, 0, 246,
		201, 54, 205, 0, 0, 0, 96, 185, 0, 0, 0, 0, 0, 0, 0, 0,
		192, 0, 0, 0, 0, 0, 283, 57, 0, 4, 0, 158, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 115, 0, 0, 0, 0, 0, 0,
		39, 89, 0, 0, 123, 0, 135, 186, 0, 0, 51, 149, 6, 0, 0, 0,
		50, 0, 98, 0, 0, 0, 0, 0, 0, 0, 76, 0, 101, 0, 0, 0,
		0, 0, 0, 23, 0, 0, 69, 0, 252, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 13, 163, 119, 0, 0, 0, 0, 0, 0, 0, 210, 0, 0,
		0, 0, 74, 0, 95, 0, 0, 0, 0, 0, 0, 232, 0, 0, 153, 0,
		0, 0, 38, 0, 0, 0, 59, 0, 0, 0, 0, 0, 0, 263, 0, 0,
		0, 0, 0, 0, 219, 0, 0, 0, 0, 0, 7, 0, 0, 0, 26, 0,
		0, 194, 0, 0, 299, 301, 221, 0, 0, 199, 0, 65, 231, 207, 28, 0,
		0, 0, 0, 0, 0, 261, 80, 108, 286, 0, 220, 0, 0, 0, 60, 0,
		0, 0, 223, 0, 0, 0, 0, 0, 0, 0, 0, 250, 0, 0, 0, 0,
	},
	names: []name{
		{},
		{0x78756d706d706374, 0x0000000000000000, 6, 2<<8 | 1},    // tcpmux
		{0x73736572706d6f63, 0x74656e7373657270, 11, 3<<8 | 2},   // compressnet
		{0x0000000000656a72, 0x0000000000000000, 3, 6<<8 | 1},    // rje
		{0x6f6863656f686365, 0x0000000000000000, 4, 8<<8 | 1},    // echo
		{0x6472616363736964, 0x0000000000000000, 7, 10<<8 | 1},   // discard
		{0x7461747374737973, 0x0000000000000000, 6, 12<<8 | 1},   // systat
		{0x656d697474796164, 0x0000000000000000, 7, 14<<8 | 1},   // daytime
		{0x64746f7164746f71, 0x0000000000000000, 4, 18<<8 | 1},   // qotd
		{0x000000000070736d, 0x0000000000000000, 3, 19<<8 | 1},   // msp
		{0x6e65677272616863, 0x0000000000000000, 7, 20<<8 | 1},   // chargen
		{0x617461642d707466, 0x617461642d707466, 8, 21<<8 | 1},   // ftp-data
		{0x0000000000707466, 0x0000000000000000, 3, 22<<8 | 1},   // ftp
		{0x74656e6c6e6c6574, 0x0000000000000000, 6, 24<<8 | 1},   // telnet
		{0x70746d7370746d73, 0x0000000000000000, 4, 26<<8 | 1},   // smtp
		{0x65662d772d77736e, 0x0000000000000000, 6, 28<<8 | 1},   // nsw-fe
		{0x7063692d2d67736d, 0x0000000000000000, 7, 30<<8 | 1},   // msg-icp
		{0x687475612d67736d, 0x687475612d67736d, 8, 32<<8 | 1},   // msg-auth
		{0x0000000000707364, 0x0000000000000000, 3, 34<<8 | 1},   // dsp
		{0x656d6974656d6974, 0x0000000000000000, 4, 38<<8 | 1},   // time
		{0x0000000000706c72, 0x0000000000000000, 3, 40<<8 | 1},   // rlp
		{0x7363696870617267, 0x7363696870617267, 8, 42<<8 | 1},   // graphics
		{0x76726573656d616e, 0x726576726573656d, 10, 43<<8 | 1},  // nameserver
		{0x656d616e6e63696e, 0x0000000000000000, 7, 44<<8 | 1},   // nicname
		{0x67616c662d6d706d, 0x7367616c662d6d70, 9, 45<<8 | 1},   // mpm-flags
		{0x00000000006d706d, 0x0000000000000000, 3, 46<<8 | 1},   // mpm
		{0x646e732d2d6d706d, 0x0000000000000000, 7, 47<<8 | 1},   // mpm-snd
		{0x7074662d662d696e, 0x0000000000000000, 6, 48<<8 | 1},   // ni-ftp
		{0x6e69676f69676f6c, 0x0000000000000000, 5, 326<<8 | 2},  // login
		{0x2d6c69616d2d6572, 0x6b632d6c69616d2d, 10, 51<<8 | 1},  // re-mail-ck
		{0x746e69616d2d616c, 0x746e69616d2d616c, 8, 52<<8 | 1},   // la-maint
		{0x656d69742d736e78, 0x656d69742d736e78, 8, 53<<8 | 1},   // xns-time
		{0x6e69616d616d6f64, 0x0000000000000000, 6, 54<<8 | 1},   // domain
		{0x68632d732d736e78, 0x0000000000000000, 6, 55<<8 | 1},   // xns-ch
		{0x6c672d692d697369, 0x0000000000000000, 6, 56<<8 | 1},   // isi-gl
		{0x687475612d736e78, 0x687475612d736e78, 8, 57<<8 | 1},   // xns-auth
		{0x6c69616d2d736e78, 0x6c69616d2d736e78, 8, 59<<8 | 1},   // xns-mail
		{0x6c69616d6d2d696e, 0x0000000000000000, 7, 62<<8 | 1},   // ni-mail
		{0x7361636173616361, 0x0000000000000000, 4, 63<<8 | 1},   // acas
		{0x7074662d2d616976, 0x0000000000000000, 7, 64<<8 | 1},   // via-ftp
		{0x6169766f69766f63, 0x0000000000000000, 5, 65<<8 | 1},   // covia
		{0x642d736361636174, 0x73642d7363616361, 9, 66<<8 | 1},   // tacacs-ds
		{0x74656e2a2a6c7173, 0x0000000000000000, 7, 67<<8 | 1},   // sql*net
		{0x6370746f746f6f62, 0x0000000000000000, 6, 68<<8 | 2},   // bootpc
		{0x7074667470746674, 0x0000000000000000, 4, 70<<8 | 1},   // tftp
		{0x7265687068706f67, 0x0000000000000000, 6, 71<<8 | 1},   // gopher
		{0x312d736a7274656e, 0x312d736a7274656e, 8, 72<<8 | 1},   // netrjs-1
		{0x322d736a7274656e, 0x322d736a7274656e, 8, 73<<8 | 1},   // netrjs-2
		{0x332d736a7274656e, 0x332d736a7274656e, 8, 74<<8 | 1},   // netrjs-3
		{0x342d736a7274656e, 0x342d736a7274656e, 8, 75<<8 | 1},   // netrjs-4
		{0x7063747474746576, 0x0000000000000000, 6, 79<<8 | 1},   // vettcp
		{0x7265676e676e6966, 0x0000000000000000, 6, 80<<8 | 1},   // finger
		{0x0000000000777777, 0x0000000000000000, 3, 81<<8 | 1},   // www
		{0x6e2d327374736f68, 0x736e2d327374736f, 9, 82<<8 | 1},   // hosts2-ns
		{0x7265667872656678, 0x0000000000000000, 4, 83<<8 | 1},   // xfer
		{0x642d6c6d2d74696d, 0x7665642d6c6d2d74, 10, 328<<8 | 2}, // mit-ml-dev
		{0x0000000000667463, 0x0000000000000000, 3, 85<<8 | 1},   // ctf
		{0x6c6f626f6f63666d, 0x0000000000000000, 7, 87<<8 | 1},   // mfcobol
		{0x736f72656272656b, 0x736f72656272656b, 8, 89<<8 | 1},   // kerberos
		{0x742d74696d2d7573, 0x67742d74696d2d75, 9, 90<<8 | 2},   // su-mit-tg
		{0x766f642d2d74696d, 0x0000000000000000, 7, 93<<8 | 1},   // mit-dov
		{0x000000000070706e, 0x0000000000000000, 3, 94<<8 | 1},   // npp
		{0x0000000000706364, 0x0000000000000000, 3, 95<<8 | 1},   // dcp
		{0x6c6c6163636a626f, 0x0000000000000000, 7, 96<<8 | 1},   // objcall
		{0x7075647064707573, 0x0000000000000000, 6, 97<<8 | 1},   // supdup
		{0x6569786969786964, 0x0000000000000000, 5, 98<<8 | 1},   // dixie
		{0x76722d7466697773, 0x6676722d74666977, 9, 99<<8 | 1},   // swift-rvf
		{0x7377656e6e636174, 0x0000000000000000, 7, 100<<8 | 1},  // tacnews
		{0x6d6172676174656d, 0x6d6172676174656d, 8, 101<<8 | 1},  // metagram
		{0x746363616177656e, 0x0000000000000000, 7, 102<<8 | 1},  // newacct
		{0x656d616e74736f68, 0x656d616e74736f68, 8, 103<<8 | 1},  // hostname
		{0x706173742d6f7369, 0x706173742d6f7369, 8, 104<<8 | 1},  // iso-tsap
		{0x706e746969707067, 0x0000000000000000, 7, 105<<8 | 1},  // gppitnp
		{0x616d656e2d726361, 0x616d656e2d726361, 8, 106<<8 | 1},  // acr-nema
		{0x736e2d74656e7363, 0x736e2d74656e7363, 8, 107<<8 | 1},  // csnet-ns
		{0x6d73742d6d6f6333, 0x78756d73742d6d6f, 10, 108<<8 | 1}, // 3com-tsmux
		{0x74656e6c6c657472, 0x0000000000000000, 7, 109<<8 | 1},  // rtelnet
		{0x7361676167616e73, 0x0000000000000000, 6, 110<<8 | 1},  // snagas
		{0x32706f7032706f70, 0x0000000000000000, 4, 111<<8 | 1},  // pop2
		{0x33706f7033706f70, 0x0000000000000000, 4, 112<<8 | 1},  // pop3
		{0x6370726e726e7573, 0x0000000000000000, 6, 113<<8 | 1},  // sunrpc
		{0x736164696469636d, 0x0000000000000000, 6, 114<<8 | 1},  // mcidas
		{0x6874756168747561, 0x0000000000000000, 4, 115<<8 | 1},  // auth
		{0x77656e6f69647561, 0x7377656e6f696475, 9, 116<<8 | 1},  // audionews
		{0x7074667370746673, 0x0000000000000000, 4, 117<<8 | 1},  // sftp
		{0x69746f6e61736e61, 0x796669746f6e6173, 10, 118<<8 | 1}, // ansanotify
		{0x7461702d70637575, 0x687461702d706375, 9, 119<<8 | 1},  // uucp-path
		{0x76726573736c7173, 0x0000000000000000, 7, 120<<8 | 1},  // sqlserv
		{0x70746e6e70746e6e, 0x0000000000000000, 4, 121<<8 | 1},  // nntp
		{0x746b747070646663, 0x0000000000000000, 7, 122<<8 | 1},  // cfdptkt
		{0x6370726563707265, 0x0000000000000000, 4, 123<<8 | 1},  // erpc
		{0x74656e796b616d73, 0x74656e796b616d73, 8, 124<<8 | 1},  // smakynet
		{0x000000000070746e, 0x0000000000000000, 3, 125<<8 | 1},  // ntp
		{0x6461727461736e61, 0x7265646172746173, 10, 126<<8 | 1}, // ansatrader
		{0x616d2d7375636f6c, 0x70616d2d7375636f, 9, 127<<8 | 1},  // locus-map
		{0x7972617474696e75, 0x0000000000000000, 7, 128<<8 | 1},  // unitary
		{0x6f632d7375636f6c, 0x6e6f632d7375636f, 9, 129<<8 | 1},  // locus-con
		{0x63696c782d737367, 0x6e6563696c782d73, 10, 130<<8 | 1}, // gss-xlicen
		{0x6e65676467647770, 0x0000000000000000, 6, 131<<8 | 1},  // pwdgen
		{0x6e662d6f63736963, 0x616e662d6f637369, 9, 132<<8 | 1},  // cisco-fna
		{0x6e742d6f63736963, 0x616e742d6f637369, 9, 133<<8 | 1},  // cisco-tna
		{0x79732d6f63736963, 0x7379732d6f637369, 9, 134<<8 | 1},  // cisco-sys
		{0x7672737474617473, 0x0000000000000000, 7, 135<<8 | 1},  // statsrv
		{0x6e2d736572676e69, 0x74656e2d73657267, 10, 136<<8 | 1}, // ingres-net
		{0x7672732d2d636f6c, 0x0000000000000000, 7, 137<<8 | 1},  // loc-srv
		{0x656c6966666f7270, 0x0000000000000000, 7, 138<<8 | 1},  // profile
		{0x2d736f696274656e, 0x736e2d736f696274, 10, 139<<8 | 1}, // netbios-ns
		{0x2d736f696274656e, 0x6d67642d736f6962, 11, 140<<8 | 1}, // netbios-dgm
		{0x2d736f696274656e, 0x6e73732d736f6962, 11, 141<<8 | 1}, // netbios-ssn
		{0x61642d7369666d65, 0x617461642d736966, 10, 142<<8 | 1}, // emfis-data
		{0x6e632d7369666d65, 0x6c746e632d736966, 10, 143<<8 | 1}, // emfis-cntl
		{0x6d64692d692d6c62, 0x0000000000000000, 6, 144<<8 | 1},  // bl-idm
		{0x3270616d70616d69, 0x0000000000000000, 5, 145<<8 | 1},  // imap2
		{0x7377656e7377656e, 0x0000000000000000, 4, 146<<8 | 1},  // news
		{0x6361617563616175, 0x0000000000000000, 4, 147<<8 | 1},  // uaac
		{0x3070692d2d6f7369, 0x0000000000000000, 7, 148<<8 | 1},  // iso-ip0
		{0x70692d6f2d6f7369, 0x0000000000000000, 6, 149<<8 | 1},  // iso-ip
		{0x73756e6f6e6f7263, 0x0000000000000000, 6, 150<<8 | 1},  // cronus
		{0x3231352d2d646561, 0x0000000000000000, 7, 151<<8 | 1},  // aed-512
		{0x74656e2d2d6c7173, 0x0000000000000000, 7, 152<<8 | 1},  // sql-net
		{0x736d6568736d6568, 0x0000000000000000, 4, 153<<8 | 1},  // hems
		{0x7074666270746662, 0x0000000000000000, 4, 154<<8 | 1},  // bftp
		{0x706d6773706d6773, 0x0000000000000000, 4, 155<<8 | 1},  // sgmp
		{0x72702d637374656e, 0x646f72702d637374, 10, 156<<8 | 1}, // netsc-prod
		{0x65642d637374656e, 0x7665642d63737465, 9, 157<<8 | 1},  // netsc-dev
		{0x7672736c736c7173, 0x0000000000000000, 6, 158<<8 | 1},  // sqlsrv
		{0x706d632d74656e6b, 0x706d632d74656e6b, 8, 159<<8 | 1},  // knet-cmp
		{0x732d6c69616d6370, 0x7672732d6c69616d, 10, 160<<8 | 1}, // pcmail-srv
		{0x74756f722d73736e, 0x676e6974756f722d, 11, 161<<8 | 1}, // nss-routing
		{0x6172742d706d6773, 0x73706172742d706d, 10, 162<<8 | 1}, // sgmp-traps
		{0x706d6e73706d6e73, 0x0000000000000000, 4, 163<<8 | 1},  // snmp
		{0x70617274706d6e73, 0x70617274706d6e73, 8, 164<<8 | 1},  // snmptrap
		{0x6e616d2d70696d63, 0x6e616d2d70696d63, 8, 165<<8 | 1},  // cmip-man
		{0x6567612d70696d63, 0x746e6567612d7069, 10, 166<<8 | 1}, // cmip-agent
		{0x72756f632d736e78, 0x72656972756f632d, 11, 167<<8 | 1}, // xns-courier
		{0x74656e2d656e2d73, 0x0000000000000000, 5, 168<<8 | 1},  // s-net
		{0x706d616e706d616e, 0x0000000000000000, 4, 169<<8 | 1},  // namp
		{0x6476737264767372, 0x0000000000000000, 4, 170<<8 | 1},  // rsvd
		{0x646e6573646e6573, 0x0000000000000000, 4, 171<<8 | 1},  // send
		{0x72732d746e697270, 0x7672732d746e6972, 9, 172<<8 | 1},  // print-srv
		{0x656c7069746c756d, 0x78656c7069746c75, 9, 173<<8 | 1},  // multiplex
		{0x312f6c63312f6c63, 0x0000000000000000, 4, 174<<8 | 1},  // cl/1
		{0x6d2d78656c707978, 0x78756d2d78656c70, 10, 175<<8 | 1}, // xyplex-mux
		{0x716c69616c69616d, 0x0000000000000000, 5, 176<<8 | 1},  // mailq
		{0x74656e6d656e6d76, 0x0000000000000000, 5, 177<<8 | 1},  // vmnet
		{0x6d2d6461726e6567, 0x78756d2d6461726e, 10, 178<<8 | 1}, // genrad-mux
		{0x70636d64636d6478, 0x0000000000000000, 5, 179<<8 | 1},  // xdmcp
		{0x706574737478656e, 0x706574737478656e, 8, 180<<8 | 1},  // nextstep
		{0x0000000000706762, 0x0000000000000000, 3, 181<<8 | 1},  // bgp
		{0x0000000000736972, 0x0000000000000000, 3, 182<<8 | 1},  // ris
		{0x7966696e66696e75, 0x0000000000000000, 5, 183<<8 | 1},  // unify
		{0x7469647569647561, 0x0000000000000000, 5, 184<<8 | 1},  // audit
		{0x7265646e6962636f, 0x7265646e6962636f, 8, 185<<8 | 1},  // ocbinder
		{0x726576726573636f, 0x726576726573636f, 8, 186<<8 | 1},  // ocserver
		{0x6b2d65746f6d6572, 0x73696b2d65746f6d, 10, 187<<8 | 1}, // remote-kis
		{0x000000000073696b, 0x0000000000000000, 3, 188<<8 | 1},  // kis
		{0x0000000000696361, 0x0000000000000000, 3, 189<<8 | 1},  // aci
		{0x73706d75706d756d, 0x0000000000000000, 5, 190<<8 | 1},  // mumps
		{0x0000000000746671, 0x0000000000000000, 3, 191<<8 | 1},  // qft
		{0x7063616770636167, 0x0000000000000000, 4, 192<<8 | 1},  // gacp
		{0x6f726570736f7270, 0x6f726570736f7270, 8, 193<<8 | 1},  // prospero
		{0x736d6e2d2d75736f, 0x0000000000000000, 7, 194<<8 | 1},  // osu-nms
		{0x706d7273706d7273, 0x0000000000000000, 4, 195<<8 | 1},  // srmp
		{0x0000000000637269, 0x0000000000000000, 3, 196<<8 | 1},  // irc
		{0x2d6d6c6e2d366e64, 0x6475612d6d6c6e2d, 11, 197<<8 | 1}, // dn6-nlm-aud
		{0x2d6d6d732d366e64, 0x6465722d6d6d732d, 11, 198<<8 | 1}, // dn6-smm-red
		{0x0000000000736c64, 0x0000000000000000, 3, 199<<8 | 1},  // dls
		{0x6e6f6d2d2d736c64, 0x0000000000000000, 7, 200<<8 | 1},  // dls-mon
		{0x78756d7378756d73, 0x0000000000000000, 4, 201<<8 | 1},  // smux
		{0x0000000000637273, 0x0000000000000000, 3, 202<<8 | 1},  // src
		{0x706d7472722d7461, 0x0000000000000000, 7, 203<<8 | 1},  // at-rtmp
		{0x70626e2d6e2d7461, 0x0000000000000000, 6, 204<<8 | 1},  // at-nbp
		{0x332d7461332d7461, 0x0000000000000000, 4, 205<<8 | 1},  // at-3
		{0x6f686365652d7461, 0x0000000000000000, 7, 206<<8 | 1},  // at-echo
		{0x352d7461352d7461, 0x0000000000000000, 4, 207<<8 | 1},  // at-5
		{0x73697a2d7a2d7461, 0x0000000000000000, 6, 208<<8 | 1},  // at-zis
		{0x372d7461372d7461, 0x0000000000000000, 4, 209<<8 | 1},  // at-7
		{0x382d7461382d7461, 0x0000000000000000, 4, 210<<8 | 1},  // at-8
		{0x00000000006d6174, 0x0000000000000000, 3, 211<<8 | 1},  // tam
		{0x30352e392e39337a, 0x0000000000000000, 6, 212<<8 | 1},  // z39.50
		{0x672f633463343139, 0x0000000000000000, 6, 213<<8 | 1},  // 914c/g
		{0x74656e6174656e61, 0x0000000000000000, 4, 214<<8 | 1},  // anet
		{0x0000000000787069, 0x0000000000000000, 3, 215<<8 | 1},  // ipx
		{0x7363737777706d76, 0x0000000000000000, 7, 216<<8 | 1},  // vmpwscs
		{0x6370746674666f73, 0x0000000000000000, 6, 217<<8 | 1},  // softpc
		{0x736c7461736c7461, 0x0000000000000000, 4, 218<<8 | 1},  // atls
		{0x6573616273616264, 0x0000000000000000, 5, 219<<8 | 1},  // dbase
		{0x000000000070706d, 0x0000000000000000, 3, 220<<8 | 1},  // mpp
		{0x7370726170726175, 0x0000000000000000, 5, 221<<8 | 1},  // uarps
		{0x3370616d70616d69, 0x0000000000000000, 5, 222<<8 | 1},  // imap3
		{0x7870732d2d6e6c66, 0x0000000000000000, 7, 223<<8 | 1},  // fln-spx
		{0x7870732d2d687366, 0x0000000000000000, 7, 224<<8 | 1},  // fsh-spx
		{0x0000000000636463, 0x0000000000000000, 3, 225<<8 | 1},  // cdc
		{0x7361656d2d727573, 0x7361656d2d727573, 8, 227<<8 | 1},  // sur-meas
		{0x6b6e696c6b6e696c, 0x0000000000000000, 4, 228<<8 | 1},  // link
		{0x3037323333707364, 0x0000000000000000, 7, 229<<8 | 1},  // dsp3270
		{0x7672657373776170, 0x0000000000000000, 7, 231<<8 | 1},  // pawserv
		{0x767265737265737a, 0x0000000000000000, 5, 232<<8 | 1},  // zserv
		{0x7672657373746166, 0x0000000000000000, 7, 233<<8 | 1},  // fatserv
		{0x7361637261656c63, 0x657361637261656c, 9, 234<<8 | 1},  // clearcase
		{0x7265737473696c75, 0x767265737473696c, 9, 235<<8 | 1},  // ulistserv
		{0x312d746e6567656c, 0x312d746e6567656c, 8, 236<<8 | 1},  // legent-1
		{0x322d746e6567656c, 0x322d746e6567656c, 8, 237<<8 | 1},  // legent-2
		{0x746e69726e697270, 0x0000000000000000, 5, 238<<8 | 1},  // print
		{0x6666696266666962, 0x0000000000000000, 4, 239<<8 | 1},  // biff
		{0x00000000006f6877, 0x0000000000000000, 3, 241<<8 | 1},  // who
		{0x0000000000646d63, 0x0000000000000000, 3, 330<<8 | 2},  // cmd
		{0x676f6c736c737973, 0x0000000000000000, 6, 243<<8 | 1},  // syslog
		{0x7265746e6e697270, 0x0000000000000000, 7, 332<<8 | 2},  // printer
		{0x6b6c61746b6c6174, 0x0000000000000000, 4, 245<<8 | 1},  // talk
		{0x6b6c61746c61746e, 0x0000000000000000, 5, 246<<8 | 1},  // ntalk
		{0x656d69746d697475, 0x0000000000000000, 5, 247<<8 | 1},  // utime
		{0x0000000000736665, 0x0000000000000000, 3, 248<<8 | 1},  // efs
		{0x7265747574756f72, 0x0000000000000000, 6, 249<<8 | 1},  // router
		{0x64656d69656d6974, 0x0000000000000000, 5, 250<<8 | 1},  // timed
		{0x6f706d65706d6574, 0x0000000000000000, 5, 251<<8 | 1},  // tempo
		{0x7265697272756f63, 0x0000000000000000, 7, 252<<8 | 1},  // courier
		{0x6e657265666e6f63, 0x65636e657265666e, 10, 253<<8 | 1}, // conference
		{0x746e6f632d647672, 0x6c6f72746e6f632d, 11, 254<<8 | 1}, // rvd-control
		{0x7377656e6e74656e, 0x0000000000000000, 7, 255<<8 | 1},  // netnews
		{0x6c6c61777774656e, 0x0000000000000000, 7, 256<<8 | 1},  // netwall
		{0x7063757570637575, 0x0000000000000000, 4, 257<<8 | 1},  // uucp
		{0x6e69676f676f6c6b, 0x0000000000000000, 6, 258<<8 | 1},  // klogin
		{0x6c6c65686568736b, 0x0000000000000000, 6, 259<<8 | 1},  // kshell
		{0x6f6877722d77656e, 0x6f6877722d77656e, 8, 260<<8 | 1},  // new-rwho
		{0x0000000000667364, 0x0000000000000000, 3, 261<<8 | 1},  // dsf
		{0x736665746f6d6572, 0x736665746f6d6572, 8, 262<<8 | 1},  // remotefs
		{0x726f74696e6f6d72, 0x726f74696e6f6d72, 8, 263<<8 | 1},  // rmonitor
		{0x726f7469696e6f6d, 0x0000000000000000, 7, 264<<8 | 1},  // monitor
		{0x6c6c656868736863, 0x0000000000000000, 7, 265<<8 | 1},  // chshell
		{0x7366703973667039, 0x0000000000000000, 4, 266<<8 | 1},  // 9pfs
		{0x696d616f616f6877, 0x0000000000000000, 6, 267<<8 | 1},  // whoami
		{0x726574656574656d, 0x0000000000000000, 5, 268<<8 | 2},  // meter
		{0x6576726573637069, 0x7265767265736370, 9, 270<<8 | 1},  // ipcserver
		{0x000000000073716e, 0x0000000000000000, 3, 271<<8 | 1},  // nqs
		{0x7371646d7371646d, 0x0000000000000000, 4, 272<<8 | 1},  // mdqs
		{0x6473636c73636c65, 0x0000000000000000, 5, 273<<8 | 1},  // elcsd
		{0x706374656374656e, 0x0000000000000000, 5, 275<<8 | 1},  // netcp
		{0x776774656774656e, 0x0000000000000000, 5, 276<<8 | 1},  // netgw
		{0x736372747274656e, 0x0000000000000000, 6, 277<<8 | 1},  // netrcs
		{0x6d6c786578656c66, 0x0000000000000000, 6, 278<<8 | 1},  // flexlm
		{0x2d757374696a7566, 0x7665642d75737469, 11, 279<<8 | 1}, // fujitsu-dev
		{0x6d632d732d736972, 0x0000000000000000, 6, 280<<8 | 1},  // ris-cm
		{0x736f72656272656b, 0x6d64612d736f7265, 12, 281<<8 | 1}, // kerberos-adm
		{0x656c69666c696672, 0x0000000000000000, 5, 282<<8 | 1},  // rfile
		{0x7661646164616f6c, 0x0000000000000000, 6, 283<<8 | 1},  // loadav
		{0x706d7570706d7570, 0x0000000000000000, 4, 284<<8 | 1},  // pump
		{0x0000000000687271, 0x0000000000000000, 3, 285<<8 | 1},  // qrh
		{0x0000000000687272, 0x0000000000000000, 3, 286<<8 | 1},  // rrh
		{0x6c6c65746c6c6574, 0x0000000000000000, 4, 287<<8 | 1},  // tell
		{0x6e69676f676f6c6e, 0x0000000000000000, 6, 288<<8 | 1},  // nlogin
		{0x00000000006e6f63, 0x0000000000000000, 3, 289<<8 | 1},  // con
		{0x000000000073736e, 0x0000000000000000, 2, 290<<8 | 1},  // ns
		{0x0000000000657872, 0x0000000000000000, 3, 291<<8 | 1},  // rxe
		{0x6461746f746f7571, 0x0000000000000000, 6, 292<<8 | 1},  // quotad
		{0x726573656c637963, 0x76726573656c6379, 9, 293<<8 | 1},  // cycleserv
		{0x7672657365736d6f, 0x0000000000000000, 6, 294<<8 | 1},  // omserv
		{0x7265747373626577, 0x0000000000000000, 7, 334<<8 | 2},  // webster
		{0x6f6f62656e6f6870, 0x6b6f6f62656e6f68, 9, 296<<8 | 1},  // phonebook
		{0x0000000000646976, 0x0000000000000000, 3, 297<<8 | 1},  // vid
		{0x6b636f6c6c646163, 0x0000000000000000, 7, 336<<8 | 2},  // cadlock
		{0x7069747270697472, 0x0000000000000000, 4, 299<<8 | 1},  // rtip
		{0x726573656c637963, 0x3276726573656c63, 10, 300<<8 | 1}, // cycleserv2
		{0x74696d626d627573, 0x0000000000000000, 6, 301<<8 | 1},  // submit
		{0x7966697469746f6e, 0x0000000000000000, 6, 302<<8 | 1},  // notify
		{0x6477737373617072, 0x0000000000000000, 7, 303<<8 | 1},  // rpasswd
		{0x5f746e69616d6361, 0x6462645f746e6961, 11, 304<<8 | 1}, // acmaint_dbd
		{0x626d6f746f746e65, 0x0000000000000000, 6, 305<<8 | 1},  // entomb
		{0x5f746e69616d6361, 0x64736e6172745f74, 14, 306<<8 | 1}, // acmaint_transd
		{0x7365676167617077, 0x0000000000000000, 6, 307<<8 | 1},  // wpages
		{0x7367707773677077, 0x0000000000000000, 4, 308<<8 | 1},  // wpgs
		{0x656c6c6f632d7068, 0x726f7463656c6c6f, 12, 309<<8 | 1}, // hp-collector
		{0x67616e616d2d7068, 0x65646f6e2d646567, 15, 310<<8 | 1}, // hp-managed-node
		{0x6d72616c612d7068, 0x72676d2d6d72616c, 12, 311<<8 | 1}, // hp-alarm-mgr
		{0x6561645f7362646d, 0x6e6f6d6561645f73, 11, 312<<8 | 1}, // mdbs_daemon
		{0x6563697669766564, 0x0000000000000000, 6, 313<<8 | 1},  // device
		{0x6e69676f6f6c7265, 0x0000000000000000, 7, 314<<8 | 1},  // erlogin
		{0x63696c6565727478, 0x63696c6565727478, 8, 315<<8 | 1},  // xtreelic
		{0x647274697469616d, 0x0000000000000000, 6, 316<<8 | 1},  // maitrd
		{0x796f627362737562, 0x0000000000000000, 6, 317<<8 | 1},  // busboy
		{0x7072617061707570, 0x0000000000000000, 6, 318<<8 | 1},  // puparp
		{0x6e6f637263726167, 0x0000000000000000, 6, 319<<8 | 1},  // garcon
		{0x78696c706c707061, 0x0000000000000000, 6, 320<<8 | 1},  // applix
		{0x6574756f72707570, 0x726574756f727075, 9, 321<<8 | 1},  // puprouter
		{0x00000000006b636f, 0x0000000000000000, 3, 323<<8 | 1},  // ock
		{0x6b6e69736b6e6973, 0x0000000000000000, 4, 10<<8 | 1},   // sink
		{0x6c6c756e6c6c756e, 0x0000000000000000, 4, 10<<8 | 1},   // null
		{0x7372657372657375, 0x0000000000000000, 5, 12<<8 | 1},   // users
		{0x65746f75746f7571, 0x0000000000000000, 5, 18<<8 | 1},   // quote
		{0x7473747974797474, 0x0000000000000000, 6, 20<<8 | 1},   // ttytst
		{0x6563727572756f73, 0x0000000000000000, 6, 20<<8 | 1},   // source
		{0x6c69616d6c69616d, 0x0000000000000000, 4, 26<<8 | 1},   // mail
		{0x76726573656d6974, 0x726576726573656d, 10, 38<<8 | 1},  // timeserver
		{0x656372756f736572, 0x656372756f736572, 8, 40<<8 | 1},   // resource
		{0x6b6e696c6c797474, 0x0000000000000000, 7, 88<<8 | 1},   // ttylink
		{0x6966666f74736f70, 0x65636966666f7473, 10, 111<<8 | 2}, // postoffice
		{0x69746e6568747561, 0x6e6f697461636974, 14, 115<<8 | 1}, // authentication
		{0x74656e656e657375, 0x0000000000000000, 6, 121<<8 | 1},  // usenet
		{0x6470746e6470746e, 0x0000000000000000, 4, 125<<8 | 1},  // ntpd
		{0x6f7469736f706572, 0x79726f7469736f70, 10, 160<<8 | 1}, // repository
		{0x7461736d736d6f63, 0x0000000000000000, 6, 239<<8 | 1},  // comsat
		{0x646f6877646f6877, 0x0000000000000000, 4, 241<<8 | 1},  // whod
		{0x72656c6f6f6f7073, 0x0000000000000000, 7, 244<<8 | 1},  // spooler
		{0x6465747574756f72, 0x0000000000000000, 6, 249<<8 | 1},  // routed
		{0x767265735f736672, 0x7265767265735f73, 10, 262<<8 | 1}, // rfs_server
		{0x0000000000736672, 0x0000000000000000, 3, 262<<8 | 1},  // rfs
		{0x000000000063646b, 0x0000000000000000, 3, 282<<8 | 1},  // kdc
	},
}

// wellKnown is the page of the ports 0-1023: for each the answers for tcp, for
// udp and for both.
var wellKnown = page{
	0:    {1<<8 | 1, 1<<8 | 1, 1<<8 | 1},
	1:    {2<<8 | 1, 2<<8 | 1, 2<<8 | 1},
	2:    {3<<8 | 1, 3<<8 | 1, 3<<8 | 1},
	3:    {4<<8 | 1, 4<<8 | 1, 4<<8 | 1},
	4:    {5<<8 | 1, 5<<8 | 1, 5<<8 | 1},
	5:    {6<<8 | 1, 6<<8 | 1, 6<<8 | 1},
	6:    {7<<8 | 1, 7<<8 | 1, 7<<8 | 1},
	7:    {8<<8 | 1, 8<<8 | 1, 8<<8 | 1},
	8:    {9<<8 | 1, 9<<8 | 1, 9<<8 | 1},
	9:    {10<<8 | 1, 10<<8 | 1, 10<<8 | 1},
	10:   {11<<8 | 1, 11<<8 | 1, 11<<8 | 1},
	11:   {0, 12<<8 | 1, 12<<8 | 1},
	12:   {13<<8 | 1, 13<<8 | 1, 13<<8 | 1},
	13:   {14<<8 | 1, 14<<8 | 1, 14<<8 | 1},
	14:   {15<<8 | 1, 15<<8 | 1, 15<<8 | 1},
	15:   {16<<8 | 1, 16<<8 | 1, 16<<8 | 1},
	16:   {17<<8 | 1, 17<<8 | 1, 17<<8 | 1},
	17:   {18<<8 | 1, 18<<8 | 1, 18<<8 | 1},
	18:   {19<<8 | 1, 19<<8 | 1, 19<<8 | 1},
	19:   {20<<8 | 1, 20<<8 | 1, 20<<8 | 1},
	20:   {21<<8 | 1, 21<<8 | 1, 21<<8 | 1},
	21:   {22<<8 | 1, 22<<8 | 1, 22<<8 | 1},
	22:   {23<<8 | 1, 23<<8 | 1, 23<<8 | 1},
	23:   {24<<8 | 1, 24<<8 | 1, 24<<8 | 1},
	24:   {25<<8 | 1, 25<<8 | 1, 25<<8 | 1},
	25:   {26<<8 | 1, 26<<8 | 1, 26<<8 | 1},
	26:   {27<<8 | 1, 27<<8 | 1, 27<<8 | 1},
	27:   {28<<8 | 1, 28<<8 | 1, 28<<8 | 1},
	28:   {29<<8 | 1, 29<<8 | 1, 29<<8 | 1},
	29:   {30<<8 | 1, 30<<8 | 1, 30<<8 | 1},
	30:   {31<<8 | 1, 31<<8 | 1, 31<<8 | 1},
	31:   {32<<8 | 1, 32<<8 | 1, 32<<8 | 1},
	32:   {33<<8 | 1, 33<<8 | 1, 33<<8 | 1},
	33:   {34<<8 | 1, 34<<8 | 1, 34<<8 | 1},
	34:   {35<<8 | 1, 35<<8 | 1, 35<<8 | 1},
	35:   {36<<8 | 1, 36<<8 | 1, 36<<8 | 1},
	36:   {37<<8 | 1, 37<<8 | 1, 37<<8 | 1},
	37:   {38<<8 | 1, 38<<8 | 1, 38<<8 | 1},
	38:   {39<<8 | 1, 39<<8 | 1, 39<<8 | 1},
	39:   {40<<8 | 1, 40<<8 | 1, 40<<8 | 1},
	40:   {41<<8 | 1, 41<<8 | 1, 41<<8 | 1},
	41:   {42<<8 | 1, 42<<8 | 1, 42<<8 | 1},
	42:   {43<<8 | 1, 43<<8 | 1, 43<<8 | 1},
	43:   {44<<8 | 1, 44<<8 | 1, 44<<8 | 1},
	44:   {45<<8 | 1, 45<<8 | 1, 45<<8 | 1},
	45:   {46<<8 | 1, 46<<8 | 1, 46<<8 | 1},
	46:   {47<<8 | 1, 47<<8 | 1, 47<<8 | 1},
	47:   {48<<8 | 1, 48<<8 | 1, 48<<8 | 1},
	48:   {49<<8 | 1, 49<<8 | 1, 49<<8 | 1},
	49:   {50<<8 | 1, 50<<8 | 1, 50<<8 | 1},
	50:   {51<<8 | 1, 51<<8 | 1, 51<<8 | 1},
	51:   {52<<8 | 1, 52<<8 | 1, 52<<8 | 1},
	52:   {53<<8 | 1, 53<<8 | 1, 53<<8 | 1},
	53:   {54<<8 | 1, 54<<8 | 1, 54<<8 | 1},
	54:   {55<<8 | 1, 55<<8 | 1, 55<<8 | 1},
	55:   {56<<8 | 1, 56<<8 | 1, 56<<8 | 1},
	56:   {57<<8 | 1, 57<<8 | 1, 57<<8 | 1},
	57:   {58<<8 | 1, 58<<8 | 1, 58<<8 | 1},
	58:   {59<<8 | 1, 59<<8 | 1, 59<<8 | 1},
	59:   {60<<8 | 1, 60<<8 | 1, 60<<8 | 1},
	60:   {61<<8 | 1, 61<<8 | 1, 61<<8 | 1},
	61:   {62<<8 | 1, 62<<8 | 1, 62<<8 | 1},
	62:   {63<<8 | 1, 63<<8 | 1, 63<<8 | 1},
	63:   {64<<8 | 1, 64<<8 | 1, 64<<8 | 1},
	64:   {65<<8 | 1, 65<<8 | 1, 65<<8 | 1},
	65:   {66<<8 | 1, 66<<8 | 1, 66<<8 | 1},
	66:   {67<<8 | 1, 67<<8 | 1, 67<<8 | 1},
	67:   {68<<8 | 1, 68<<8 | 1, 68<<8 | 1},
	68:   {69<<8 | 1, 69<<8 | 1, 69<<8 | 1},
	69:   {0, 70<<8 | 1, 70<<8 | 1},
	70:   {71<<8 | 1, 71<<8 | 1, 71<<8 | 1},
	71:   {72<<8 | 1, 72<<8 | 1, 72<<8 | 1},
	72:   {73<<8 | 1, 73<<8 | 1, 73<<8 | 1},
	73:   {74<<8 | 1, 74<<8 | 1, 74<<8 | 1},
	74:   {75<<8 | 1, 75<<8 | 1, 75<<8 | 1},
	75:   {0, 76<<8 | 1, 76<<8 | 1},
	76:   {77<<8 | 1, 77<<8 | 1, 77<<8 | 1},
	77:   {78<<8 | 1, 78<<8 | 1, 78<<8 | 1},
	78:   {79<<8 | 1, 79<<8 | 1, 79<<8 | 1},
	79:   {80<<8 | 1, 80<<8 | 1, 80<<8 | 1},
	80:   {81<<8 | 1, 81<<8 | 1, 81<<8 | 1},
	81:   {82<<8 | 1, 82<<8 | 1, 82<<8 | 1},
	82:   {83<<8 | 1, 83<<8 | 1, 83<<8 | 1},
	83:   {84<<8 | 1, 84<<8 | 1, 84<<8 | 1},
	84:   {85<<8 | 1, 85<<8 | 1, 85<<8 | 1},
	85:   {86<<8 | 1, 86<<8 | 1, 86<<8 | 1},
	86:   {87<<8 | 1, 87<<8 | 1, 87<<8 | 1},
	87:   {88<<8 | 1, 88<<8 | 1, 88<<8 | 1},
	88:   {89<<8 | 1, 89<<8 | 1, 89<<8 | 1},
	89:   {90<<8 | 1, 91<<8 | 1, 90<<8 | 2},
	90:   {92<<8 | 1, 92<<8 | 1, 92<<8 | 1},
	91:   {93<<8 | 1, 93<<8 | 1, 93<<8 | 1},
	92:   {94<<8 | 1, 94<<8 | 1, 94<<8 | 1},
	93:   {95<<8 | 1, 95<<8 | 1, 95<<8 | 1},
	94:   {96<<8 | 1, 96<<8 | 1, 96<<8 | 1},
	95:   {97<<8 | 1, 97<<8 | 1, 97<<8 | 1},
	96:   {98<<8 | 1, 98<<8 | 1, 98<<8 | 1},
	97:   {99<<8 | 1, 99<<8 | 1, 99<<8 | 1},
	98:   {100<<8 | 1, 100<<8 | 1, 100<<8 | 1},
	99:   {101<<8 | 1, 101<<8 | 1, 101<<8 | 1},
	100:  {102<<8 | 1, 0, 102<<8 | 1},
	101:  {103<<8 | 1, 103<<8 | 1, 103<<8 | 1},
	102:  {104<<8 | 1, 104<<8 | 1, 104<<8 | 1},
	103:  {105<<8 | 1, 105<<8 | 1, 105<<8 | 1},
	104:  {106<<8 | 1, 106<<8 | 1, 106<<8 | 1},
	105:  {107<<8 | 1, 107<<8 | 1, 107<<8 | 1},
	106:  {108<<8 | 1, 108<<8 | 1, 108<<8 | 1},
	107:  {109<<8 | 1, 109<<8 | 1, 109<<8 | 1},
	108:  {110<<8 | 1, 110<<8 | 1, 110<<8 | 1},
	109:  {111<<8 | 1, 111<<8 | 1, 111<<8 | 1},
	110:  {112<<8 | 1, 112<<8 | 1, 112<<8 | 1},
	111:  {113<<8 | 1, 113<<8 | 1, 113<<8 | 1},
	112:  {114<<8 | 1, 114<<8 | 1, 114<<8 | 1},
	113:  {115<<8 | 1, 115<<8 | 1, 115<<8 | 1},
	114:  {116<<8 | 1, 116<<8 | 1, 116<<8 | 1},
	115:  {117<<8 | 1, 117<<8 | 1, 117<<8 | 1},
	116:  {118<<8 | 1, 118<<8 | 1, 118<<8 | 1},
	117:  {119<<8 | 1, 119<<8 | 1, 119<<8 | 1},
	118:  {120<<8 | 1, 120<<8 | 1, 120<<8 | 1},
	119:  {121<<8 | 1, 121<<8 | 1, 121<<8 | 1},
	120:  {122<<8 | 1, 122<<8 | 1, 122<<8 | 1},
	121:  {123<<8 | 1, 123<<8 | 1, 123<<8 | 1},
	122:  {124<<8 | 1, 124<<8 | 1, 124<<8 | 1},
	123:  {125<<8 | 1, 125<<8 | 1, 125<<8 | 1},
	124:  {126<<8 | 1, 126<<8 | 1, 126<<8 | 1},
	125:  {127<<8 | 1, 127<<8 | 1, 127<<8 | 1},
	126:  {128<<8 | 1, 128<<8 | 1, 128<<8 | 1},
	127:  {129<<8 | 1, 129<<8 | 1, 129<<8 | 1},
	128:  {130<<8 | 1, 130<<8 | 1, 130<<8 | 1},
	129:  {131<<8 | 1, 131<<8 | 1, 131<<8 | 1},
	130:  {132<<8 | 1, 132<<8 | 1, 132<<8 | 1},
	131:  {133<<8 | 1, 133<<8 | 1, 133<<8 | 1},
	132:  {134<<8 | 1, 134<<8 | 1, 134<<8 | 1},
	133:  {135<<8 | 1, 135<<8 | 1, 135<<8 | 1},
	134:  {136<<8 | 1, 136<<8 | 1, 136<<8 | 1},
	135:  {137<<8 | 1, 137<<8 | 1, 137<<8 | 1},
	136:  {138<<8 | 1, 138<<8 | 1, 138<<8 | 1},
	137:  {139<<8 | 1, 139<<8 | 1, 139<<8 | 1},
	138:  {140<<8 | 1, 140<<8 | 1, 140<<8 | 1},
	139:  {141<<8 | 1, 141<<8 | 1, 141<<8 | 1},
	140:  {142<<8 | 1, 142<<8 | 1, 142<<8 | 1},
	141:  {143<<8 | 1, 143<<8 | 1, 143<<8 | 1},
	142:  {144<<8 | 1, 144<<8 | 1, 144<<8 | 1},
	143:  {145<<8 | 1, 145<<8 | 1, 145<<8 | 1},
	144:  {146<<8 | 1, 146<<8 | 1, 146<<8 | 1},
	145:  {147<<8 | 1, 147<<8 | 1, 147<<8 | 1},
	146:  {148<<8 | 1, 148<<8 | 1, 148<<8 | 1},
	147:  {149<<8 | 1, 149<<8 | 1, 149<<8 | 1},
	148:  {150<<8 | 1, 150<<8 | 1, 150<<8 | 1},
	149:  {151<<8 | 1, 151<<8 | 1, 151<<8 | 1},
	150:  {152<<8 | 1, 152<<8 | 1, 152<<8 | 1},
	151:  {153<<8 | 1, 153<<8 | 1, 153<<8 | 1},
	152:  {154<<8 | 1, 154<<8 | 1, 154<<8 | 1},
	153:  {155<<8 | 1, 155<<8 | 1, 155<<8 | 1},
	154:  {156<<8 | 1, 156<<8 | 1, 156<<8 | 1},
	155:  {157<<8 | 1, 157<<8 | 1, 157<<8 | 1},
	156:  {158<<8 | 1, 158<<8 | 1, 158<<8 | 1},
	157:  {159<<8 | 1, 159<<8 | 1, 159<<8 | 1},
	158:  {160<<8 | 1, 160<<8 | 1, 160<<8 | 1},
	159:  {161<<8 | 1, 161<<8 | 1, 161<<8 | 1},
	160:  {162<<8 | 1, 162<<8 | 1, 162<<8 | 1},
	161:  {163<<8 | 1, 163<<8 | 1, 163<<8 | 1},
	162:  {164<<8 | 1, 164<<8 | 1, 164<<8 | 1},
	163:  {165<<8 | 1, 165<<8 | 1, 165<<8 | 1},
	164:  {166<<8 | 1, 166<<8 | 1, 166<<8 | 1},
	165:  {167<<8 | 1, 167<<8 | 1, 167<<8 | 1},
	166:  {168<<8 | 1, 168<<8 | 1, 168<<8 | 1},
	167:  {169<<8 | 1, 169<<8 | 1, 169<<8 | 1},
	168:  {170<<8 | 1, 170<<8 | 1, 170<<8 | 1},
	169:  {171<<8 | 1, 171<<8 | 1, 171<<8 | 1},
	170:  {172<<8 | 1, 172<<8 | 1, 172<<8 | 1},
	171:  {173<<8 | 1, 173<<8 | 1, 173<<8 | 1},
	172:  {174<<8 | 1, 174<<8 | 1, 174<<8 | 1},
	173:  {175<<8 | 1, 175<<8 | 1, 175<<8 | 1},
	174:  {176<<8 | 1, 176<<8 | 1, 176<<8 | 1},
	175:  {177<<8 | 1, 177<<8 | 1, 177<<8 | 1},
	176:  {178<<8 | 1, 178<<8 | 1, 178<<8 | 1},
	177:  {179<<8 | 1, 179<<8 | 1, 179<<8 | 1},
	178:  {180<<8 | 1, 180<<8 | 1, 180<<8 | 1},
	179:  {181<<8 | 1, 181<<8 | 1, 181<<8 | 1},
	180:  {182<<8 | 1, 182<<8 | 1, 182<<8 | 1},
	181:  {183<<8 | 1, 183<<8 | 1, 183<<8 | 1},
	182:  {184<<8 | 1, 184<<8 | 1, 184<<8 | 1},
	183:  {185<<8 | 1, 185<<8 | 1, 185<<8 | 1},
	184:  {186<<8 | 1, 186<<8 | 1, 186<<8 | 1},
	185:  {187<<8 | 1, 187<<8 | 1, 187<<8 | 1},
	186:  {188<<8 | 1, 188<<8 | 1, 188<<8 | 1},
	187:  {189<<8 | 1, 189<<8 | 1, 189<<8 | 1},
	188:  {190<<8 | 1, 190<<8 | 1, 190<<8 | 1},
	189:  {191<<8 | 1, 191<<8 | 1, 191<<8 | 1},
	190:  {192<<8 | 1, 192<<8 | 1, 192<<8 | 1},
	191:  {193<<8 | 1, 193<<8 | 1, 193<<8 | 1},
	192:  {194<<8 | 1, 194<<8 | 1, 194<<8 | 1},
	193:  {195<<8 | 1, 195<<8 | 1, 195<<8 | 1},
	194:  {196<<8 | 1, 196<<8 | 1, 196<<8 | 1},
	195:  {197<<8 | 1, 197<<8 | 1, 197<<8 | 1},
	196:  {198<<8 | 1, 198<<8 | 1, 198<<8 | 1},
	197:  {199<<8 | 1, 199<<8 | 1, 199<<8 | 1},
	198:  {200<<8 | 1, 200<<8 | 1, 200<<8 | 1},
	199:  {201<<8 | 1, 201<<8 | 1, 201<<8 | 1},
	200:  {202<<8 | 1, 202<<8 | 1, 202<<8 | 1},
	201:  {203<<8 | 1, 203<<8 | 1, 203<<8 | 1},
	202:  {204<<8 | 1, 204<<8 | 1, 204<<8 | 1},
	203:  {205<<8 | 1, 205<<8 | 1, 205<<8 | 1},
	204:  {206<<8 | 1, 206<<8 | 1, 206<<8 | 1},
	205:  {207<<8 | 1, 207<<8 | 1, 207<<8 | 1},
	206:  {208<<8 | 1, 208<<8 | 1, 208<<8 | 1},
	207:  {209<<8 | 1, 209<<8 | 1, 209<<8 | 1},
	208:  {210<<8 | 1, 210<<8 | 1, 210<<8 | 1},
	209:  {211<<8 | 1, 211<<8 | 1, 211<<8 | 1},
	210:  {212<<8 | 1, 212<<8 | 1, 212<<8 | 1},
	211:  {213<<8 | 1, 213<<8 | 1, 213<<8 | 1},
	212:  {214<<8 | 1, 214<<8 | 1, 214<<8 | 1},
	213:  {215<<8 | 1, 215<<8 | 1, 215<<8 | 1},
	214:  {216<<8 | 1, 216<<8 | 1, 216<<8 | 1},
	215:  {217<<8 | 1, 217<<8 | 1, 217<<8 | 1},
	216:  {218<<8 | 1, 218<<8 | 1, 218<<8 | 1},
	217:  {219<<8 | 1, 219<<8 | 1, 219<<8 | 1},
	218:  {220<<8 | 1, 220<<8 | 1, 220<<8 | 1},
	219:  {221<<8 | 1, 221<<8 | 1, 221<<8 | 1},
	220:  {222<<8 | 1, 222<<8 | 1, 222<<8 | 1},
	221:  {223<<8 | 1, 223<<8 | 1, 223<<8 | 1},
	222:  {224<<8 | 1, 224<<8 | 1, 224<<8 | 1},
	223:  {225<<8 | 1, 225<<8 | 1, 225<<8 | 1},
	224:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	225:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	226:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	227:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	228:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	229:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	230:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	231:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	232:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	233:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	234:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	235:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	236:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	237:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	238:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	239:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	240:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	241:  {226<<8 | 1, 226<<8 | 1, 226<<8 | 1},
	243:  {227<<8 | 1, 227<<8 | 1, 227<<8 | 1},
	245:  {228<<8 | 1, 228<<8 | 1, 228<<8 | 1},
	246:  {229<<8 | 1, 229<<8 | 1, 229<<8 | 1},
	247:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	248:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	249:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	250:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	251:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	252:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	253:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	254:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	255:  {230<<8 | 1, 230<<8 | 1, 230<<8 | 1},
	345:  {231<<8 | 1, 231<<8 | 1, 231<<8 | 1},
	346:  {232<<8 | 1, 232<<8 | 1, 232<<8 | 1},
	347:  {233<<8 | 1, 233<<8 | 1, 233<<8 | 1},
	371:  {234<<8 | 1, 234<<8 | 1, 234<<8 | 1},
	372:  {235<<8 | 1, 235<<8 | 1, 235<<8 | 1},
	373:  {236<<8 | 1, 236<<8 | 1, 236<<8 | 1},
	374:  {237<<8 | 1, 237<<8 | 1, 237<<8 | 1},
	512:  {238<<8 | 1, 239<<8 | 1, 238<<8 | 2},
	513:  {240<<8 | 1, 241<<8 | 1, 240<<8 | 2},
	514:  {242<<8 | 1, 243<<8 | 1, 242<<8 | 2},
	515:  {244<<8 | 1, 244<<8 | 1, 244<<8 | 1},
	517:  {245<<8 | 1, 245<<8 | 1, 245<<8 | 1},
	518:  {246<<8 | 1, 246<<8 | 1, 246<<8 | 1},
	519:  {247<<8 | 1, 247<<8 | 1, 247<<8 | 1},
	520:  {248<<8 | 1, 249<<8 | 1, 248<<8 | 2},
	525:  {250<<8 | 1, 250<<8 | 1, 250<<8 | 1},
	526:  {251<<8 | 1, 251<<8 | 1, 251<<8 | 1},
	530:  {252<<8 | 1, 252<<8 | 1, 252<<8 | 1},
	531:  {253<<8 | 1, 254<<8 | 1, 253<<8 | 2},
	532:  {255<<8 | 1, 255<<8 | 1, 255<<8 | 1},
	533:  {256<<8 | 1, 256<<8 | 1, 256<<8 | 1},
	540:  {257<<8 | 1, 257<<8 | 1, 257<<8 | 1},
	543:  {258<<8 | 1, 258<<8 | 1, 258<<8 | 1},
	544:  {259<<8 | 1, 259<<8 | 1, 259<<8 | 1},
	550:  {260<<8 | 1, 260<<8 | 1, 260<<8 | 1},
	555:  {261<<8 | 1, 261<<8 | 1, 261<<8 | 1},
	556:  {262<<8 | 1, 262<<8 | 1, 262<<8 | 1},
	560:  {263<<8 | 1, 263<<8 | 1, 263<<8 | 1},
	561:  {264<<8 | 1, 264<<8 | 1, 264<<8 | 1},
	562:  {265<<8 | 1, 265<<8 | 1, 265<<8 | 1},
	564:  {266<<8 | 1, 266<<8 | 1, 266<<8 | 1},
	565:  {267<<8 | 1, 267<<8 | 1, 267<<8 | 1},
	570:  {268<<8 | 1, 268<<8 | 1, 268<<8 | 1},
	571:  {269<<8 | 1, 269<<8 | 1, 269<<8 | 1},
	600:  {270<<8 | 1, 270<<8 | 1, 270<<8 | 1},
	607:  {271<<8 | 1, 271<<8 | 1, 271<<8 | 1},
	666:  {272<<8 | 1, 272<<8 | 1, 272<<8 | 1},
	704:  {273<<8 | 1, 273<<8 | 1, 273<<8 | 1},
	721:  {274<<8 | 1, 0, 274<<8 | 1},
	722:  {274<<8 | 1, 0, 274<<8 | 1},
	723:  {274<<8 | 1, 0, 274<<8 | 1},
	724:  {274<<8 | 1, 0, 274<<8 | 1},
	725:  {274<<8 | 1, 0, 274<<8 | 1},
	726:  {274<<8 | 1, 0, 274<<8 | 1},
	727:  {274<<8 | 1, 0, 274<<8 | 1},
	728:  {274<<8 | 1, 0, 274<<8 | 1},
	729:  {274<<8 | 1, 0, 274<<8 | 1},
	730:  {274<<8 | 1, 0, 274<<8 | 1},
	731:  {274<<8 | 1, 0, 274<<8 | 1},
	740:  {275<<8 | 1, 275<<8 | 1, 275<<8 | 1},
	741:  {276<<8 | 1, 276<<8 | 1, 276<<8 | 1},
	742:  {277<<8 | 1, 277<<8 | 1, 277<<8 | 1},
	744:  {278<<8 | 1, 278<<8 | 1, 278<<8 | 1},
	747:  {279<<8 | 1, 279<<8 | 1, 279<<8 | 1},
	748:  {280<<8 | 1, 280<<8 | 1, 280<<8 | 1},
	749:  {281<<8 | 1, 281<<8 | 1, 281<<8 | 1},
	750:  {282<<8 | 1, 283<<8 | 1, 282<<8 | 2},
	751:  {284<<8 | 1, 284<<8 | 1, 284<<8 | 1},
	752:  {285<<8 | 1, 285<<8 | 1, 285<<8 | 1},
	753:  {286<<8 | 1, 286<<8 | 1, 286<<8 | 1},
	754:  {287<<8 | 1, 287<<8 | 1, 287<<8 | 1},
	758:  {288<<8 | 1, 288<<8 | 1, 288<<8 | 1},
	759:  {289<<8 | 1, 289<<8 | 1, 289<<8 | 1},
	760:  {290<<8 | 1, 290<<8 | 1, 290<<8 | 1},
	761:  {291<<8 | 1, 291<<8 | 1, 291<<8 | 1},
	762:  {292<<8 | 1, 292<<8 | 1, 292<<8 | 1},
	763:  {293<<8 | 1, 293<<8 | 1, 293<<8 | 1},
	764:  {294<<8 | 1, 294<<8 | 1, 294<<8 | 1},
	765:  {295<<8 | 1, 295<<8 | 1, 295<<8 | 1},
	767:  {296<<8 | 1, 296<<8 | 1, 296<<8 | 1},
	769:  {297<<8 | 1, 297<<8 | 1, 297<<8 | 1},
	770:  {298<<8 | 1, 298<<8 | 1, 298<<8 | 1},
	771:  {299<<8 | 1, 299<<8 | 1, 299<<8 | 1},
	772:  {300<<8 | 1, 300<<8 | 1, 300<<8 | 1},
	773:  {301<<8 | 1, 302<<8 | 1, 301<<8 | 2},
	774:  {303<<8 | 1, 304<<8 | 1, 303<<8 | 2},
	775:  {305<<8 | 1, 306<<8 | 1, 305<<8 | 2},
	776:  {307<<8 | 1, 307<<8 | 1, 307<<8 | 1},
	780:  {308<<8 | 1, 308<<8 | 1, 308<<8 | 1},
	781:  {309<<8 | 1, 309<<8 | 1, 309<<8 | 1},
	782:  {310<<8 | 1, 310<<8 | 1, 310<<8 | 1},
	783:  {311<<8 | 1, 311<<8 | 1, 311<<8 | 1},
	800:  {312<<8 | 1, 312<<8 | 1, 312<<8 | 1},
	801:  {313<<8 | 1, 313<<8 | 1, 313<<8 | 1},
	888:  {314<<8 | 1, 0, 314<<8 | 1},
	996:  {315<<8 | 1, 315<<8 | 1, 315<<8 | 1},
	997:  {316<<8 | 1, 316<<8 | 1, 316<<8 | 1},
	998:  {317<<8 | 1, 318<<8 | 1, 317<<8 | 2},
	999:  {324<<8 | 2, 320<<8 | 2, 319<<8 | 3},
	1000: {322<<8 | 1, 323<<8 | 1, 322<<8 | 2},
}
