// Code generated from testdata/rfc1340.txt by "go generate"; DO NOT EDIT.

package ports

// rfc1340 is the index of the built-in table. It consists of constants and
// pointers to them, which the linker lays out: it needs no work when a program
// starts. Nothing assigns to it.
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
	repeats: []uint32{
		319, // 324: 999 garcon
		321, // 325: 999 puprouter
		50,  // 326: 49 login
		240, // 327: 513 login
		84,  // 328: 83 mit-ml-dev
		86,  // 329: 85 mit-ml-dev
		295, // 330: 765 webster
		105, // 331: 103 gppitnp
		242, // 332: 514 cmd
		259, // 333: 544 kshell
		244, // 334: 515 printer
		274, // 335: 721 printer
		298, // 336: 770 cadlock
		322, // 337: 1000 cadlock
	},
	pages: [...]*page{
		&wellKnown,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
		&noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows, &noRows,
	},
	seed0: 0x9e3779b97f4a7c15,
	seed1: 0xd1b54a32d192ed03,
	slots: []uint32{
		0, 275, 0, 0, 285, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16,
		3, 0, 0, 118, 0, 0, 19, 0, 0, 126, 0, 290, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 62, 0, 0, 0, 0,
		0, 0, 72, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 0, 0,
		0, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 102, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 283, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 306, 0, 0, 0, 0, 0, 0, 0, 0, 238, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 297, 0, 0, 0, 0, 0,
		0, 0, 67, 0, 0, 0, 0, 0, 0, 0, 205, 0, 0, 0, 0, 27,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		201, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0,
		252, 145, 0, 305, 240, 272, 158, 0, 0, 5, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 108, 0, 0, 0, 0, 0, 0, 0, 0, 195, 0,
		164, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 180, 0, 0, 0, 0, 190, 0, 0,
		0, 0, 280, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 191, 0, 0,
		0, 0, 0, 0, 149, 0, 0, 17, 75, 122, 0, 0, 246, 0, 0, 0,
		127, 0, 0, 0, 0, 0, 89, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 0, 117, 0, 0, 0,
		0, 121, 0, 0, 150, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 282, 0, 0, 0, 0, 0, 0, 0, 124, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 155, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 35, 0, 0, 0, 251, 134, 0, 291, 0, 288, 0, 0,
		0, 0, 0, 228, 173, 0, 0, 0, 0, 0, 187, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 225, 0, 0, 0, 0, 0, 0, 0, 237, 0, 0, 0, 0, 0,
		0, 235, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 90, 0, 0, 0, 0, 0, 114, 249, 0, 0, 172, 0, 0, 57, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		216, 39, 95, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 138, 0, 264, 0, 0, 14, 0, 0, 0,
		0, 0, 83, 168, 0, 0, 0, 0, 0, 0, 10, 0, 0, 86, 0, 0,
		0, 0, 0, 182, 0, 0, 0, 0, 43, 0, 0, 270, 0, 0, 0, 0,
		0, 48, 0, 0, 211, 222, 0, 97, 0, 0, 0, 0, 0, 0, 241, 0,
		0, 181, 123, 0, 0, 0, 0, 74, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 170, 0, 0, 0, 0,
		0, 0, 0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 70, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 188,
		0, 0, 53, 0, 0, 0, 0, 0, 0, 116, 0, 0, 111, 0, 100, 82,
		140, 0, 0, 0, 0, 0, 0, 0, 0, 98, 71, 0, 0, 0, 77, 206,
		9, 0, 0, 0, 278, 0, 0, 0, 207, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 99, 199, 0, 0, 46,
		0, 0, 0, 0, 0, 0, 0, 0, 284, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 302, 0, 0, 0, 0, 0, 0, 0, 176, 0, 0, 0, 0, 0, 0,
		148, 0, 244, 0, 0, 0, 0, 0, 0, 0, 0, 23, 184, 0, 0, 0,
		0, 262, 0, 0, 0, 292, 0, 0, 0, 0, 69, 0, 0, 51, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0, 0, 0, 224,
		0, 0, 0, 103, 0, 0, 0, 0, 0, 0, 233, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 131, 0, 0, 0, 175, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 49, 0, 0, 0, 0, 0, 0, 0, 88, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 226, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 151, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 257, 0, 0, 0, 247, 214, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 186, 229, 295, 0, 0,
		301, 0, 0, 0, 0, 0, 256, 4, 0, 0, 0, 0, 0, 274, 0, 0,
		0, 0, 193, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0, 0, 0,
		28, 0, 0, 61, 174, 0, 0, 0, 33, 0, 0, 0, 0, 0, 38, 0,
		0, 0, 0, 266, 0, 0, 0, 0, 0, 0, 152, 178, 293, 0, 0, 0,
		198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 125, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 185, 163, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 221, 161, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 59,
		0, 0, 0, 0, 119, 0, 0, 0, 303, 0, 0, 0, 248, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 37, 0, 0, 0, 0, 0,
		110, 208, 0, 0, 0, 65, 0, 267, 0, 0, 0, 0, 0, 0, 87, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 115, 0, 0, 0, 154,
		0, 0, 0, 133, 0, 0, 0, 0, 250, 0, 0, 129, 234, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 36, 0, 0, 0, 0, 0,
		209, 0, 0, 0, 0, 0, 230, 0, 147, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 294, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		204, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 73, 143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 91, 0, 0, 0, 0,
		0, 0, 0, 215, 0, 0, 0, 25, 52, 0, 0, 0, 0, 50, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 245, 0, 0, 0,
		212, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 289, 0, 0, 271, 0,
		0, 304, 0, 0, 0, 0, 0, 157, 0, 93, 0, 0, 0, 0, 0, 0,
		47, 259, 0, 0, 0, 0, 171, 0, 0, 54, 0, 0, 18, 136, 0, 2,
		296, 0, 6, 106, 0, 0, 63, 156, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 166, 0, 0, 79, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 96, 287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 120, 80, 26, 0,
		0, 141, 0, 0, 0, 0, 0, 203, 0, 94, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 45, 0, 299, 0, 0, 0, 0, 0, 40, 0, 0, 0,
		0, 0, 236, 258, 0, 213, 0, 0, 0, 269, 0, 0, 0, 113, 112, 0,
		84, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0, 144,
		160, 0, 0, 0, 268, 0, 0, 0, 0, 0, 0, 261, 0, 194, 101, 239,
		0, 0, 0, 0, 0, 0, 0, 260, 0, 0, 0, 0, 300, 0, 0, 0,
		58, 8, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0,
		0, 0, 0, 232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 179, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 135, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 107, 0, 0, 263, 0, 0, 0, 0,
		0, 0, 0, 0, 196, 0, 0, 0, 0, 0, 0, 177, 0, 0, 0, 0,
		0, 243, 0, 0, 0, 0, 105, 217, 0, 0, 0, 78, 0, 0, 0, 0,
		44, 0, 197, 0, 11, 0, 0, 0, 0, 142, 0, 0, 0, 0, 219, 0,
		0, 0, 0, 0, 0, 0, 0, 189, 32, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		253, 0, 0, 153, 286, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 273,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 137, 42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 146, 0, 0, 0, 0, 0, 0, 0,
		298, 0, 0, 0, 0, 0, 279, 0, 0, 0, 132, 218, 0, 76, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0,
		0, 276, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 109, 0, 0, 0, 0, 0, 0, 202, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 231, 162, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 159, 0, 0, 0, 281, 0, 0, 0, 139, 0, 0, 0, 0, 0,
		0, 183, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 0, 0, 81, 0,
		220, 0, 0, 0, 0, 0, 169, 0, 0, 0, 0, 0, 254, 0, 0, 0,
		29, 0, 0, 0, 1, 0, 0, 0, 104, 0, 130, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 277, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 265, 0, 0, 0, 0, 21,
		0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	},
	names: []entry{
		{},
		{0x6d7063746d706374, 0x78756d7078756d70, 6, 2<<8 | 1},    // tcpmux
		{0x73736572706d6f63, 0x7365727074656e73, 11, 3<<8 | 2},   // compressnet
		{0x0000000000656a72, 0x0000000000000000, 3, 6<<8 | 1},    // rje
		{0x6f6863656f686365, 0x6f6863656f686365, 4, 8<<8 | 1},    // echo
		{0x6373696463736964, 0x6472616364726163, 7, 10<<8 | 1},   // discard
		{0x6b6e69736b6e6973, 0x6b6e69736b6e6973, 4, 10<<8 | 1},   // sink
		{0x6c6c756e6c6c756e, 0x6c6c756e6c6c756e, 4, 10<<8 | 1},   // null
		{0x7473797374737973, 0x7461747374617473, 6, 12<<8 | 1},   // systat
		{0x7265737572657375, 0x7372657373726573, 5, 12<<8 | 1},   // users
		{0x7479616474796164, 0x656d6974656d6974, 7, 14<<8 | 1},   // daytime
		{0x64746f7164746f71, 0x64746f7164746f71, 4, 18<<8 | 1},   // qotd
		{0x746f7571746f7571, 0x65746f7565746f75, 5, 18<<8 | 1},   // quote
		{0x000000000070736d, 0x0000000000000000, 3, 19<<8 | 1},   // msp
		{0x7261686372616863, 0x6e6567726e656772, 7, 20<<8 | 1},   // chargen
		{0x7479747474797474, 0x7473747974737479, 6, 20<<8 | 1},   // ttytst
		{0x72756f7372756f73, 0x6563727565637275, 6, 20<<8 | 1},   // source
		{0x617461642d707466, 0x2d70746661746164, 8, 21<<8 | 1},   // ftp-data
		{0x0000000000707466, 0x0000000000000000, 3, 22<<8 | 1},   // ftp
		{0x6e6c65746e6c6574, 0x74656e6c74656e6c, 6, 24<<8 | 1},   // telnet
		{0x70746d7370746d73, 0x70746d7370746d73, 4, 26<<8 | 1},   // smtp
		{0x6c69616d6c69616d, 0x6c69616d6c69616d, 4, 26<<8 | 1},   // mail
		{0x2d77736e2d77736e, 0x65662d7765662d77, 6, 28<<8 | 1},   // nsw-fe
		{0x2d67736d2d67736d, 0x7063692d7063692d, 7, 30<<8 | 1},   // msg-icp
		{0x687475612d67736d, 0x2d67736d68747561, 8, 32<<8 | 1},   // msg-auth
		{0x0000000000707364, 0x0000000000000000, 3, 34<<8 | 1},   // dsp
		{0x656d6974656d6974, 0x656d6974656d6974, 4, 38<<8 | 1},   // time
		{0x76726573656d6974, 0x6573656d72657672, 10, 38<<8 | 1},  // timeserver
		{0x0000000000706c72, 0x0000000000000000, 3, 40<<8 | 1},   // rlp
		{0x656372756f736572, 0x6f73657265637275, 8, 40<<8 | 1},   // resource
		{0x7363696870617267, 0x7061726773636968, 8, 42<<8 | 1},   // graphics
		{0x76726573656d616e, 0x6573656d72657672, 10, 43<<8 | 1},  // nameserver
		{0x6e63696e6e63696e, 0x656d616e656d616e, 7, 44<<8 | 1},   // nicname
		{0x67616c662d6d706d, 0x662d6d707367616c, 9, 45<<8 | 1},   // mpm-flags
		{0x00000000006d706d, 0x0000000000000000, 3, 46<<8 | 1},   // mpm
		{0x2d6d706d2d6d706d, 0x646e732d646e732d, 7, 47<<8 | 1},   // mpm-snd
		{0x662d696e662d696e, 0x7074662d7074662d, 6, 48<<8 | 1},   // ni-ftp
		{0x69676f6c69676f6c, 0x6e69676f6e69676f, 5, 326<<8 | 2},  // login
		{0x2d6c69616d2d6572, 0x69616d2d6b632d6c, 10, 51<<8 | 1},  // re-mail-ck
		{0x746e69616d2d616c, 0x6d2d616c746e6961, 8, 52<<8 | 1},   // la-maint
		{0x656d69742d736e78, 0x2d736e78656d6974, 8, 53<<8 | 1},   // xns-time
		{0x616d6f64616d6f64, 0x6e69616d6e69616d, 6, 54<<8 | 1},   // domain
		{0x2d736e782d736e78, 0x68632d7368632d73, 6, 55<<8 | 1},   // xns-ch
		{0x2d6973692d697369, 0x6c672d696c672d69, 6, 56<<8 | 1},   // isi-gl
		{0x687475612d736e78, 0x2d736e7868747561, 8, 57<<8 | 1},   // xns-auth
		{0x6c69616d2d736e78, 0x2d736e786c69616d, 8, 59<<8 | 1},   // xns-mail
		{0x6d2d696e6d2d696e, 0x6c69616d6c69616d, 7, 62<<8 | 1},   // ni-mail
		{0x7361636173616361, 0x7361636173616361, 4, 63<<8 | 1},   // acas
		{0x2d6169762d616976, 0x7074662d7074662d, 7, 64<<8 | 1},   // via-ftp
		{0x69766f6369766f63, 0x6169766f6169766f, 5, 65<<8 | 1},   // covia
		{0x642d736361636174, 0x6361636173642d73, 9, 66<<8 | 1},   // tacacs-ds
		{0x2a6c71732a6c7173, 0x74656e2a74656e2a, 7, 67<<8 | 1},   // sql*net
		{0x746f6f62746f6f62, 0x6370746f6370746f, 6, 68<<8 | 2},   // bootpc
		{0x7074667470746674, 0x7074667470746674, 4, 70<<8 | 1},   // tftp
		{0x68706f6768706f67, 0x7265687072656870, 6, 71<<8 | 1},   // gopher
		{0x312d736a7274656e, 0x7274656e312d736a, 8, 72<<8 | 1},   // netrjs-1
		{0x322d736a7274656e, 0x7274656e322d736a, 8, 73<<8 | 1},   // netrjs-2
		{0x332d736a7274656e, 0x7274656e332d736a, 8, 74<<8 | 1},   // netrjs-3
		{0x342d736a7274656e, 0x7274656e342d736a, 8, 75<<8 | 1},   // netrjs-4
		{0x7474657674746576, 0x7063747470637474, 6, 79<<8 | 1},   // vettcp
		{0x676e6966676e6966, 0x7265676e7265676e, 6, 80<<8 | 1},   // finger
		{0x0000000000777777, 0x0000000000000000, 3, 81<<8 | 1},   // www
		{0x6e2d327374736f68, 0x7374736f736e2d32, 9, 82<<8 | 1},   // hosts2-ns
		{0x7265667872656678, 0x7265667872656678, 4, 83<<8 | 1},   // xfer
		{0x642d6c6d2d74696d, 0x6c6d2d747665642d, 10, 328<<8 | 2}, // mit-ml-dev
		{0x0000000000667463, 0x0000000000000000, 3, 85<<8 | 1},   // ctf
		{0x6f63666d6f63666d, 0x6c6f626f6c6f626f, 7, 87<<8 | 1},   // mfcobol
		{0x6c7974746c797474, 0x6b6e696c6b6e696c, 7, 88<<8 | 1},   // ttylink
		{0x736f72656272656b, 0x6272656b736f7265, 8, 89<<8 | 1},   // kerberos
		{0x742d74696d2d7573, 0x696d2d7567742d74, 9, 90<<8 | 2},   // su-mit-tg
		{0x2d74696d2d74696d, 0x766f642d766f642d, 7, 93<<8 | 1},   // mit-dov
		{0x000000000070706e, 0x0000000000000000, 3, 94<<8 | 1},   // npp
		{0x0000000000706364, 0x0000000000000000, 3, 95<<8 | 1},   // dcp
		{0x636a626f636a626f, 0x6c6c61636c6c6163, 7, 96<<8 | 1},   // objcall
		{0x6470757364707573, 0x7075647070756470, 6, 97<<8 | 1},   // supdup
		{0x6978696469786964, 0x6569786965697869, 5, 98<<8 | 1},   // dixie
		{0x76722d7466697773, 0x746669776676722d, 9, 99<<8 | 1},   // swift-rvf
		{0x6e6361746e636174, 0x7377656e7377656e, 7, 100<<8 | 1},  // tacnews
		{0x6d6172676174656d, 0x6174656d6d617267, 8, 101<<8 | 1},  // metagram
		{0x6177656e6177656e, 0x7463636174636361, 7, 102<<8 | 1},  // newacct
		{0x656d616e74736f68, 0x74736f68656d616e, 8, 103<<8 | 1},  // hostname
		{0x706173742d6f7369, 0x2d6f736970617374, 8, 104<<8 | 1},  // iso-tsap
		{0x6970706769707067, 0x706e7469706e7469, 7, 105<<8 | 1},  // gppitnp
		{0x7362657773626577, 0x7265747372657473, 7, 330<<8 | 2},  // webster
		{0x616d656e2d726361, 0x2d726361616d656e, 8, 106<<8 | 1},  // acr-nema
		{0x736e2d74656e7363, 0x656e7363736e2d74, 8, 107<<8 | 1},  // csnet-ns
		{0x6d73742d6d6f6333, 0x742d6d6f78756d73, 10, 108<<8 | 1}, // 3com-tsmux
		{0x6c6574726c657472, 0x74656e6c74656e6c, 7, 109<<8 | 1},  // rtelnet
		{0x67616e7367616e73, 0x7361676173616761, 6, 110<<8 | 1},  // snagas
		{0x32706f7032706f70, 0x32706f7032706f70, 4, 111<<8 | 1},  // pop2
		{0x6966666f74736f70, 0x666f747365636966, 10, 111<<8 | 2}, // postoffice
		{0x33706f7033706f70, 0x33706f7033706f70, 4, 112<<8 | 1},  // pop3
		{0x726e7573726e7573, 0x6370726e6370726e, 6, 113<<8 | 1},  // sunrpc
		{0x6469636d6469636d, 0x7361646973616469, 6, 114<<8 | 1},  // mcidas
		{0x6874756168747561, 0x6874756168747561, 4, 115<<8 | 1},  // auth
		{0x69746e6568747561, 0x616369746e6f6974, 14, 115<<8 | 1}, // authentication
		{0x77656e6f69647561, 0x6f6964757377656e, 9, 116<<8 | 1},  // audionews
		{0x7074667370746673, 0x7074667370746673, 4, 117<<8 | 1},  // sftp
		{0x69746f6e61736e61, 0x6f6e617379666974, 10, 118<<8 | 1}, // ansanotify
		{0x7461702d70637575, 0x2d70637568746170, 9, 119<<8 | 1},  // uucp-path
		{0x736c7173736c7173, 0x7672657376726573, 7, 120<<8 | 1},  // sqlserv
		{0x70746e6e70746e6e, 0x70746e6e70746e6e, 4, 121<<8 | 1},  // nntp
		{0x6e6573756e657375, 0x74656e6574656e65, 6, 121<<8 | 1},  // usenet
		{0x7064666370646663, 0x746b7470746b7470, 7, 122<<8 | 1},  // cfdptkt
		{0x6370726563707265, 0x6370726563707265, 4, 123<<8 | 1},  // erpc
		{0x74656e796b616d73, 0x6b616d7374656e79, 8, 124<<8 | 1},  // smakynet
		{0x000000000070746e, 0x0000000000000000, 3, 125<<8 | 1},  // ntp
		{0x6470746e6470746e, 0x6470746e6470746e, 4, 125<<8 | 1},  // ntpd
		{0x6461727461736e61, 0x7274617372656461, 10, 126<<8 | 1}, // ansatrader
		{0x616d2d7375636f6c, 0x7375636f70616d2d, 9, 127<<8 | 1},  // locus-map
		{0x74696e7574696e75, 0x7972617479726174, 7, 128<<8 | 1},  // unitary
		{0x6f632d7375636f6c, 0x7375636f6e6f632d, 9, 129<<8 | 1},  // locus-con
		{0x63696c782d737367, 0x6c782d736e656369, 10, 130<<8 | 1}, // gss-xlicen
		{0x6764777067647770, 0x6e6567646e656764, 6, 131<<8 | 1},  // pwdgen
		{0x6e662d6f63736963, 0x6f637369616e662d, 9, 132<<8 | 1},  // cisco-fna
		{0x6e742d6f63736963, 0x6f637369616e742d, 9, 133<<8 | 1},  // cisco-tna
		{0x79732d6f63736963, 0x6f6373697379732d, 9, 134<<8 | 1},  // cisco-sys
		{0x7461747374617473, 0x7672737476727374, 7, 135<<8 | 1},  // statsrv
		{0x6e2d736572676e69, 0x7365726774656e2d, 10, 136<<8 | 1}, // ingres-net
		{0x2d636f6c2d636f6c, 0x7672732d7672732d, 7, 137<<8 | 1},  // loc-srv
		{0x666f7270666f7270, 0x656c6966656c6966, 7, 138<<8 | 1},  // profile
		{0x2d736f696274656e, 0x6f696274736e2d73, 10, 139<<8 | 1}, // netbios-ns
		{0x2d736f696274656e, 0x736f69626d67642d, 11, 140<<8 | 1}, // netbios-dgm
		{0x2d736f696274656e, 0x736f69626e73732d, 11, 141<<8 | 1}, // netbios-ssn
		{0x61642d7369666d65, 0x2d73696661746164, 10, 142<<8 | 1}, // emfis-data
		{0x6e632d7369666d65, 0x2d7369666c746e63, 10, 143<<8 | 1}, // emfis-cntl
		{0x692d6c62692d6c62, 0x6d64692d6d64692d, 6, 144<<8 | 1},  // bl-idm
		{0x70616d6970616d69, 0x3270616d3270616d, 5, 145<<8 | 1},  // imap2
		{0x7377656e7377656e, 0x7377656e7377656e, 4, 146<<8 | 1},  // news
		{0x6361617563616175, 0x6361617563616175, 4, 147<<8 | 1},  // uaac
		{0x2d6f73692d6f7369, 0x3070692d3070692d, 7, 148<<8 | 1},  // iso-ip0
		{0x2d6f73692d6f7369, 0x70692d6f70692d6f, 6, 149<<8 | 1},  // iso-ip
		{0x6e6f72636e6f7263, 0x73756e6f73756e6f, 6, 150<<8 | 1},  // cronus
		{0x2d6465612d646561, 0x3231352d3231352d, 7, 151<<8 | 1},  // aed-512
		{0x2d6c71732d6c7173, 0x74656e2d74656e2d, 7, 152<<8 | 1},  // sql-net
		{0x736d6568736d6568, 0x736d6568736d6568, 4, 153<<8 | 1},  // hems
		{0x7074666270746662, 0x7074666270746662, 4, 154<<8 | 1},  // bftp
		{0x706d6773706d6773, 0x706d6773706d6773, 4, 155<<8 | 1},  // sgmp
		{0x72702d637374656e, 0x2d637374646f7270, 10, 156<<8 | 1}, // netsc-prod
		{0x65642d637374656e, 0x637374657665642d, 9, 157<<8 | 1},  // netsc-dev
		{0x736c7173736c7173, 0x7672736c7672736c, 6, 158<<8 | 1},  // sqlsrv
		{0x706d632d74656e6b, 0x74656e6b706d632d, 8, 159<<8 | 1},  // knet-cmp
		{0x732d6c69616d6370, 0x6c69616d7672732d, 10, 160<<8 | 1}, // pcmail-srv
		{0x6f7469736f706572, 0x69736f7079726f74, 10, 160<<8 | 1}, // repository
		{0x74756f722d73736e, 0x756f722d676e6974, 11, 161<<8 | 1}, // nss-routing
		{0x6172742d706d6773, 0x742d706d73706172, 10, 162<<8 | 1}, // sgmp-traps
		{0x706d6e73706d6e73, 0x706d6e73706d6e73, 4, 163<<8 | 1},  // snmp
		{0x70617274706d6e73, 0x706d6e7370617274, 8, 164<<8 | 1},  // snmptrap
		{0x6e616d2d70696d63, 0x70696d636e616d2d, 8, 165<<8 | 1},  // cmip-man
		{0x6567612d70696d63, 0x612d7069746e6567, 10, 166<<8 | 1}, // cmip-agent
		{0x72756f632d736e78, 0x756f632d72656972, 11, 167<<8 | 1}, // xns-courier
		{0x656e2d73656e2d73, 0x74656e2d74656e2d, 5, 168<<8 | 1},  // s-net
		{0x706d616e706d616e, 0x706d616e706d616e, 4, 169<<8 | 1},  // namp
		{0x6476737264767372, 0x6476737264767372, 4, 170<<8 | 1},  // rsvd
		{0x646e6573646e6573, 0x646e6573646e6573, 4, 171<<8 | 1},  // send
		{0x72732d746e697270, 0x746e69727672732d, 9, 172<<8 | 1},  // print-srv
		{0x656c7069746c756d, 0x69746c7578656c70, 9, 173<<8 | 1},  // multiplex
		{0x312f6c63312f6c63, 0x312f6c63312f6c63, 4, 174<<8 | 1},  // cl/1
		{0x6d2d78656c707978, 0x78656c7078756d2d, 10, 175<<8 | 1}, // xyplex-mux
		{0x6c69616d6c69616d, 0x716c6961716c6961, 5, 176<<8 | 1},  // mailq
		{0x656e6d76656e6d76, 0x74656e6d74656e6d, 5, 177<<8 | 1},  // vmnet
		{0x6d2d6461726e6567, 0x6461726e78756d2d, 10, 178<<8 | 1}, // genrad-mux
		{0x636d6478636d6478, 0x70636d6470636d64, 5, 179<<8 | 1},  // xdmcp
		{0x706574737478656e, 0x7478656e70657473, 8, 180<<8 | 1},  // nextstep
		{0x0000000000706762, 0x0000000000000000, 3, 181<<8 | 1},  // bgp
		{0x0000000000736972, 0x0000000000000000, 3, 182<<8 | 1},  // ris
		{0x66696e7566696e75, 0x7966696e7966696e, 5, 183<<8 | 1},  // unify
		{0x6964756169647561, 0x7469647574696475, 5, 184<<8 | 1},  // audit
		{0x7265646e6962636f, 0x6962636f7265646e, 8, 185<<8 | 1},  // ocbinder
		{0x726576726573636f, 0x6573636f72657672, 8, 186<<8 | 1},  // ocserver
		{0x6b2d65746f6d6572, 0x65746f6d73696b2d, 10, 187<<8 | 1}, // remote-kis
		{0x000000000073696b, 0x0000000000000000, 3, 188<<8 | 1},  // kis
		{0x0000000000696361, 0x0000000000000000, 3, 189<<8 | 1},  // aci
		{0x706d756d706d756d, 0x73706d7573706d75, 5, 190<<8 | 1},  // mumps
		{0x0000000000746671, 0x0000000000000000, 3, 191<<8 | 1},  // qft
		{0x7063616770636167, 0x7063616770636167, 4, 192<<8 | 1},  // gacp
		{0x6f726570736f7270, 0x736f72706f726570, 8, 193<<8 | 1},  // prospero
		{0x2d75736f2d75736f, 0x736d6e2d736d6e2d, 7, 194<<8 | 1},  // osu-nms
		{0x706d7273706d7273, 0x706d7273706d7273, 4, 195<<8 | 1},  // srmp
		{0x0000000000637269, 0x0000000000000000, 3, 196<<8 | 1},  // irc
		{0x2d6d6c6e2d366e64, 0x6d6c6e2d6475612d, 11, 197<<8 | 1}, // dn6-nlm-aud
		{0x2d6d6d732d366e64, 0x6d6d732d6465722d, 11, 198<<8 | 1}, // dn6-smm-red
		{0x0000000000736c64, 0x0000000000000000, 3, 199<<8 | 1},  // dls
		{0x2d736c642d736c64, 0x6e6f6d2d6e6f6d2d, 7, 200<<8 | 1},  // dls-mon
		{0x78756d7378756d73, 0x78756d7378756d73, 4, 201<<8 | 1},  // smux
		{0x0000000000637273, 0x0000000000000000, 3, 202<<8 | 1},  // src
		{0x722d7461722d7461, 0x706d7472706d7472, 7, 203<<8 | 1},  // at-rtmp
		{0x6e2d74616e2d7461, 0x70626e2d70626e2d, 6, 204<<8 | 1},  // at-nbp
		{0x332d7461332d7461, 0x332d7461332d7461, 4, 205<<8 | 1},  // at-3
		{0x652d7461652d7461, 0x6f6863656f686365, 7, 206<<8 | 1},  // at-echo
		{0x352d7461352d7461, 0x352d7461352d7461, 4, 207<<8 | 1},  // at-5
		{0x7a2d74617a2d7461, 0x73697a2d73697a2d, 6, 208<<8 | 1},  // at-zis
		{0x372d7461372d7461, 0x372d7461372d7461, 4, 209<<8 | 1},  // at-7
		{0x382d7461382d7461, 0x382d7461382d7461, 4, 210<<8 | 1},  // at-8
		{0x00000000006d6174, 0x0000000000000000, 3, 211<<8 | 1},  // tam
		{0x2e39337a2e39337a, 0x30352e3930352e39, 6, 212<<8 | 1},  // z39.50
		{0x6334313963343139, 0x672f6334672f6334, 6, 213<<8 | 1},  // 914c/g
		{0x74656e6174656e61, 0x74656e6174656e61, 4, 214<<8 | 1},  // anet
		{0x0000000000787069, 0x0000000000000000, 3, 215<<8 | 1},  // ipx
		{0x77706d7677706d76, 0x7363737773637377, 7, 216<<8 | 1},  // vmpwscs
		{0x74666f7374666f73, 0x6370746663707466, 6, 217<<8 | 1},  // softpc
		{0x736c7461736c7461, 0x736c7461736c7461, 4, 218<<8 | 1},  // atls
		{0x7361626473616264, 0x6573616265736162, 5, 219<<8 | 1},  // dbase
		{0x000000000070706d, 0x0000000000000000, 3, 220<<8 | 1},  // mpp
		{0x7072617570726175, 0x7370726173707261, 5, 221<<8 | 1},  // uarps
		{0x70616d6970616d69, 0x3370616d3370616d, 5, 222<<8 | 1},  // imap3
		{0x2d6e6c662d6e6c66, 0x7870732d7870732d, 7, 223<<8 | 1},  // fln-spx
		{0x2d6873662d687366, 0x7870732d7870732d, 7, 224<<8 | 1},  // fsh-spx
		{0x0000000000636463, 0x0000000000000000, 3, 225<<8 | 1},  // cdc
		{0x7361656d2d727573, 0x2d7275737361656d, 8, 227<<8 | 1},  // sur-meas
		{0x6b6e696c6b6e696c, 0x6b6e696c6b6e696c, 4, 228<<8 | 1},  // link
		{0x3370736433707364, 0x3037323330373233, 7, 229<<8 | 1},  // dsp3270
		{0x7377617073776170, 0x7672657376726573, 7, 231<<8 | 1},  // pawserv
		{0x7265737a7265737a, 0x7672657376726573, 5, 232<<8 | 1},  // zserv
		{0x7374616673746166, 0x7672657376726573, 7, 233<<8 | 1},  // fatserv
		{0x7361637261656c63, 0x7261656c65736163, 9, 234<<8 | 1},  // clearcase
		{0x7265737473696c75, 0x7473696c76726573, 9, 235<<8 | 1},  // ulistserv
		{0x312d746e6567656c, 0x6567656c312d746e, 8, 236<<8 | 1},  // legent-1
		{0x322d746e6567656c, 0x6567656c322d746e, 8, 237<<8 | 1},  // legent-2
		{0x6e6972706e697270, 0x746e6972746e6972, 5, 238<<8 | 1},  // print
		{0x6666696266666962, 0x6666696266666962, 4, 239<<8 | 1},  // biff
		{0x736d6f63736d6f63, 0x7461736d7461736d, 6, 239<<8 | 1},  // comsat
		{0x00000000006f6877, 0x0000000000000000, 3, 241<<8 | 1},  // who
		{0x646f6877646f6877, 0x646f6877646f6877, 4, 241<<8 | 1},  // whod
		{0x0000000000646d63, 0x0000000000000000, 3, 332<<8 | 2},  // cmd
		{0x6c7379736c737973, 0x676f6c73676f6c73, 6, 243<<8 | 1},  // syslog
		{0x6e6972706e697270, 0x7265746e7265746e, 7, 334<<8 | 2},  // printer
		{0x6f6f70736f6f7073, 0x72656c6f72656c6f, 7, 244<<8 | 1},  // spooler
		{0x6b6c61746b6c6174, 0x6b6c61746b6c6174, 4, 245<<8 | 1},  // talk
		{0x6c61746e6c61746e, 0x6b6c61746b6c6174, 5, 246<<8 | 1},  // ntalk
		{0x6d6974756d697475, 0x656d6974656d6974, 5, 247<<8 | 1},  // utime
		{0x0000000000736665, 0x0000000000000000, 3, 248<<8 | 1},  // efs
		{0x74756f7274756f72, 0x7265747572657475, 6, 249<<8 | 1},  // router
		{0x74756f7274756f72, 0x6465747564657475, 6, 249<<8 | 1},  // routed
		{0x656d6974656d6974, 0x64656d6964656d69, 5, 250<<8 | 1},  // timed
		{0x706d6574706d6574, 0x6f706d656f706d65, 5, 251<<8 | 1},  // tempo
		{0x72756f6372756f63, 0x7265697272656972, 7, 252<<8 | 1},  // courier
		{0x6e657265666e6f63, 0x7265666e65636e65, 10, 253<<8 | 1}, // conference
		{0x746e6f632d647672, 0x6e6f632d6c6f7274, 11, 254<<8 | 1}, // rvd-control
		{0x6e74656e6e74656e, 0x7377656e7377656e, 7, 255<<8 | 1},  // netnews
		{0x7774656e7774656e, 0x6c6c61776c6c6177, 7, 256<<8 | 1},  // netwall
		{0x7063757570637575, 0x7063757570637575, 4, 257<<8 | 1},  // uucp
		{0x676f6c6b676f6c6b, 0x6e69676f6e69676f, 6, 258<<8 | 1},  // klogin
		{0x6568736b6568736b, 0x6c6c65686c6c6568, 6, 259<<8 | 1},  // kshell
		{0x6f6877722d77656e, 0x2d77656e6f687772, 8, 260<<8 | 1},  // new-rwho
		{0x0000000000667364, 0x0000000000000000, 3, 261<<8 | 1},  // dsf
		{0x736665746f6d6572, 0x6f6d657273666574, 8, 262<<8 | 1},  // remotefs
		{0x767265735f736672, 0x65735f7372657672, 10, 262<<8 | 1}, // rfs_server
		{0x0000000000736672, 0x0000000000000000, 3, 262<<8 | 1},  // rfs
		{0x726f74696e6f6d72, 0x6e6f6d72726f7469, 8, 263<<8 | 1},  // rmonitor
		{0x696e6f6d696e6f6d, 0x726f7469726f7469, 7, 264<<8 | 1},  // monitor
		{0x6873686368736863, 0x6c6c65686c6c6568, 7, 265<<8 | 1},  // chshell
		{0x7366703973667039, 0x7366703973667039, 4, 266<<8 | 1},  // 9pfs
		{0x616f6877616f6877, 0x696d616f696d616f, 6, 267<<8 | 1},  // whoami
		{0x6574656d6574656d, 0x7265746572657465, 5, 268<<8 | 2},  // meter
		{0x6576726573637069, 0x6573637072657672, 9, 270<<8 | 1},  // ipcserver
		{0x000000000073716e, 0x0000000000000000, 3, 271<<8 | 1},  // nqs
		{0x7371646d7371646d, 0x7371646d7371646d, 4, 272<<8 | 1},  // mdqs
		{0x73636c6573636c65, 0x6473636c6473636c, 5, 273<<8 | 1},  // elcsd
		{0x6374656e6374656e, 0x7063746570637465, 5, 275<<8 | 1},  // netcp
		{0x6774656e6774656e, 0x7767746577677465, 5, 276<<8 | 1},  // netgw
		{0x7274656e7274656e, 0x7363727473637274, 6, 277<<8 | 1},  // netrcs
		{0x78656c6678656c66, 0x6d6c78656d6c7865, 6, 278<<8 | 1},  // flexlm
		{0x2d757374696a7566, 0x757374697665642d, 11, 279<<8 | 1}, // fujitsu-dev
		{0x2d7369722d736972, 0x6d632d736d632d73, 6, 280<<8 | 1},  // ris-cm
		{0x736f72656272656b, 0x736f72656d64612d, 12, 281<<8 | 1}, // kerberos-adm
		{0x6c6966726c696672, 0x656c6966656c6966, 5, 282<<8 | 1},  // rfile
		{0x000000000063646b, 0x0000000000000000, 3, 282<<8 | 1},  // kdc
		{0x64616f6c64616f6c, 0x7661646176616461, 6, 283<<8 | 1},  // loadav
		{0x706d7570706d7570, 0x706d7570706d7570, 4, 284<<8 | 1},  // pump
		{0x0000000000687271, 0x0000000000000000, 3, 285<<8 | 1},  // qrh
		{0x0000000000687272, 0x0000000000000000, 3, 286<<8 | 1},  // rrh
		{0x6c6c65746c6c6574, 0x6c6c65746c6c6574, 4, 287<<8 | 1},  // tell
		{0x676f6c6e676f6c6e, 0x6e69676f6e69676f, 6, 288<<8 | 1},  // nlogin
		{0x00000000006e6f63, 0x0000000000000000, 3, 289<<8 | 1},  // con
		{0x000000000073736e, 0x0000000000000000, 2, 290<<8 | 1},  // ns
		{0x0000000000657872, 0x0000000000000000, 3, 291<<8 | 1},  // rxe
		{0x746f7571746f7571, 0x6461746f6461746f, 6, 292<<8 | 1},  // quotad
		{0x726573656c637963, 0x656c637976726573, 9, 293<<8 | 1},  // cycleserv
		{0x65736d6f65736d6f, 0x7672657376726573, 6, 294<<8 | 1},  // omserv
		{0x6f6f62656e6f6870, 0x656e6f686b6f6f62, 9, 296<<8 | 1},  // phonebook
		{0x0000000000646976, 0x0000000000000000, 3, 297<<8 | 1},  // vid
		{0x6c6461636c646163, 0x6b636f6c6b636f6c, 7, 336<<8 | 2},  // cadlock
		{0x7069747270697472, 0x7069747270697472, 4, 299<<8 | 1},  // rtip
		{0x726573656c637963, 0x73656c6332767265, 10, 300<<8 | 1}, // cycleserv2
		{0x6d6275736d627573, 0x74696d6274696d62, 6, 301<<8 | 1},  // submit
		{0x69746f6e69746f6e, 0x7966697479666974, 6, 302<<8 | 1},  // notify
		{0x7361707273617072, 0x6477737364777373, 7, 303<<8 | 1},  // rpasswd
		{0x5f746e69616d6361, 0x746e69616462645f, 11, 304<<8 | 1}, // acmaint_dbd
		{0x6f746e656f746e65, 0x626d6f74626d6f74, 6, 305<<8 | 1},  // entomb
		{0x5f746e69616d6361, 0x72745f7464736e61, 14, 306<<8 | 1}, // acmaint_transd
		{0x6761707767617077, 0x7365676173656761, 6, 307<<8 | 1},  // wpages
		{0x7367707773677077, 0x7367707773677077, 4, 308<<8 | 1},  // wpgs
		{0x656c6c6f632d7068, 0x656c6c6f726f7463, 12, 309<<8 | 1}, // hp-collector
		{0x67616e616d2d7068, 0x2d64656765646f6e, 15, 310<<8 | 1}, // hp-managed-node
		{0x6d72616c612d7068, 0x6d72616c72676d2d, 12, 311<<8 | 1}, // hp-alarm-mgr
		{0x6561645f7362646d, 0x61645f736e6f6d65, 11, 312<<8 | 1}, // mdbs_daemon
		{0x6976656469766564, 0x6563697665636976, 6, 313<<8 | 1},  // device
		{0x6f6c72656f6c7265, 0x6e69676f6e69676f, 7, 314<<8 | 1},  // erlogin
		{0x63696c6565727478, 0x6572747863696c65, 8, 315<<8 | 1},  // xtreelic
		{0x7469616d7469616d, 0x6472746964727469, 6, 316<<8 | 1},  // maitrd
		{0x6273756262737562, 0x796f6273796f6273, 6, 317<<8 | 1},  // busboy
		{0x6170757061707570, 0x7072617070726170, 6, 318<<8 | 1},  // puparp
		{0x6372616763726167, 0x6e6f63726e6f6372, 6, 319<<8 | 1},  // garcon
		{0x6c7070616c707061, 0x78696c7078696c70, 6, 320<<8 | 1},  // applix
		{0x6574756f72707570, 0x6f72707572657475, 9, 321<<8 | 1},  // puprouter
		{0x00000000006b636f, 0x0000000000000000, 3, 323<<8 | 1},  // ock
	},
}

// wellKnown is the page of the ports 0-1023. An answer is the number of its first
// row<<8 | the count of rows. Numbers past the last row are in repeats.
var wellKnown = page{
	0:    {TCP: 1<<8 | 1, UDP: 1<<8 | 1, both: 1<<8 | 1},
	1:    {TCP: 2<<8 | 1, UDP: 2<<8 | 1, both: 2<<8 | 1},
	2:    {TCP: 3<<8 | 1, UDP: 3<<8 | 1, both: 3<<8 | 1},
	3:    {TCP: 4<<8 | 1, UDP: 4<<8 | 1, both: 4<<8 | 1},
	4:    {TCP: 5<<8 | 1, UDP: 5<<8 | 1, both: 5<<8 | 1},
	5:    {TCP: 6<<8 | 1, UDP: 6<<8 | 1, both: 6<<8 | 1},
	6:    {TCP: 7<<8 | 1, UDP: 7<<8 | 1, both: 7<<8 | 1},
	7:    {TCP: 8<<8 | 1, UDP: 8<<8 | 1, both: 8<<8 | 1},
	8:    {TCP: 9<<8 | 1, UDP: 9<<8 | 1, both: 9<<8 | 1},
	9:    {TCP: 10<<8 | 1, UDP: 10<<8 | 1, both: 10<<8 | 1},
	10:   {TCP: 11<<8 | 1, UDP: 11<<8 | 1, both: 11<<8 | 1},
	11:   {TCP: 0, UDP: 12<<8 | 1, both: 12<<8 | 1},
	12:   {TCP: 13<<8 | 1, UDP: 13<<8 | 1, both: 13<<8 | 1},
	13:   {TCP: 14<<8 | 1, UDP: 14<<8 | 1, both: 14<<8 | 1},
	14:   {TCP: 15<<8 | 1, UDP: 15<<8 | 1, both: 15<<8 | 1},
	15:   {TCP: 16<<8 | 1, UDP: 16<<8 | 1, both: 16<<8 | 1},
	16:   {TCP: 17<<8 | 1, UDP: 17<<8 | 1, both: 17<<8 | 1},
	17:   {TCP: 18<<8 | 1, UDP: 18<<8 | 1, both: 18<<8 | 1},
	18:   {TCP: 19<<8 | 1, UDP: 19<<8 | 1, both: 19<<8 | 1},
	19:   {TCP: 20<<8 | 1, UDP: 20<<8 | 1, both: 20<<8 | 1},
	20:   {TCP: 21<<8 | 1, UDP: 21<<8 | 1, both: 21<<8 | 1},
	21:   {TCP: 22<<8 | 1, UDP: 22<<8 | 1, both: 22<<8 | 1},
	22:   {TCP: 23<<8 | 1, UDP: 23<<8 | 1, both: 23<<8 | 1},
	23:   {TCP: 24<<8 | 1, UDP: 24<<8 | 1, both: 24<<8 | 1},
	24:   {TCP: 25<<8 | 1, UDP: 25<<8 | 1, both: 25<<8 | 1},
	25:   {TCP: 26<<8 | 1, UDP: 26<<8 | 1, both: 26<<8 | 1},
	26:   {TCP: 27<<8 | 1, UDP: 27<<8 | 1, both: 27<<8 | 1},
	27:   {TCP: 28<<8 | 1, UDP: 28<<8 | 1, both: 28<<8 | 1},
	28:   {TCP: 29<<8 | 1, UDP: 29<<8 | 1, both: 29<<8 | 1},
	29:   {TCP: 30<<8 | 1, UDP: 30<<8 | 1, both: 30<<8 | 1},
	30:   {TCP: 31<<8 | 1, UDP: 31<<8 | 1, both: 31<<8 | 1},
	31:   {TCP: 32<<8 | 1, UDP: 32<<8 | 1, both: 32<<8 | 1},
	32:   {TCP: 33<<8 | 1, UDP: 33<<8 | 1, both: 33<<8 | 1},
	33:   {TCP: 34<<8 | 1, UDP: 34<<8 | 1, both: 34<<8 | 1},
	34:   {TCP: 35<<8 | 1, UDP: 35<<8 | 1, both: 35<<8 | 1},
	35:   {TCP: 36<<8 | 1, UDP: 36<<8 | 1, both: 36<<8 | 1},
	36:   {TCP: 37<<8 | 1, UDP: 37<<8 | 1, both: 37<<8 | 1},
	37:   {TCP: 38<<8 | 1, UDP: 38<<8 | 1, both: 38<<8 | 1},
	38:   {TCP: 39<<8 | 1, UDP: 39<<8 | 1, both: 39<<8 | 1},
	39:   {TCP: 40<<8 | 1, UDP: 40<<8 | 1, both: 40<<8 | 1},
	40:   {TCP: 41<<8 | 1, UDP: 41<<8 | 1, both: 41<<8 | 1},
	41:   {TCP: 42<<8 | 1, UDP: 42<<8 | 1, both: 42<<8 | 1},
	42:   {TCP: 43<<8 | 1, UDP: 43<<8 | 1, both: 43<<8 | 1},
	43:   {TCP: 44<<8 | 1, UDP: 44<<8 | 1, both: 44<<8 | 1},
	44:   {TCP: 45<<8 | 1, UDP: 45<<8 | 1, both: 45<<8 | 1},
	45:   {TCP: 46<<8 | 1, UDP: 46<<8 | 1, both: 46<<8 | 1},
	46:   {TCP: 47<<8 | 1, UDP: 47<<8 | 1, both: 47<<8 | 1},
	47:   {TCP: 48<<8 | 1, UDP: 48<<8 | 1, both: 48<<8 | 1},
	48:   {TCP: 49<<8 | 1, UDP: 49<<8 | 1, both: 49<<8 | 1},
	49:   {TCP: 50<<8 | 1, UDP: 50<<8 | 1, both: 50<<8 | 1},
	50:   {TCP: 51<<8 | 1, UDP: 51<<8 | 1, both: 51<<8 | 1},
	51:   {TCP: 52<<8 | 1, UDP: 52<<8 | 1, both: 52<<8 | 1},
	52:   {TCP: 53<<8 | 1, UDP: 53<<8 | 1, both: 53<<8 | 1},
	53:   {TCP: 54<<8 | 1, UDP: 54<<8 | 1, both: 54<<8 | 1},
	54:   {TCP: 55<<8 | 1, UDP: 55<<8 | 1, both: 55<<8 | 1},
	55:   {TCP: 56<<8 | 1, UDP: 56<<8 | 1, both: 56<<8 | 1},
	56:   {TCP: 57<<8 | 1, UDP: 57<<8 | 1, both: 57<<8 | 1},
	57:   {TCP: 58<<8 | 1, UDP: 58<<8 | 1, both: 58<<8 | 1},
	58:   {TCP: 59<<8 | 1, UDP: 59<<8 | 1, both: 59<<8 | 1},
	59:   {TCP: 60<<8 | 1, UDP: 60<<8 | 1, both: 60<<8 | 1},
	60:   {TCP: 61<<8 | 1, UDP: 61<<8 | 1, both: 61<<8 | 1},
	61:   {TCP: 62<<8 | 1, UDP: 62<<8 | 1, both: 62<<8 | 1},
	62:   {TCP: 63<<8 | 1, UDP: 63<<8 | 1, both: 63<<8 | 1},
	63:   {TCP: 64<<8 | 1, UDP: 64<<8 | 1, both: 64<<8 | 1},
	64:   {TCP: 65<<8 | 1, UDP: 65<<8 | 1, both: 65<<8 | 1},
	65:   {TCP: 66<<8 | 1, UDP: 66<<8 | 1, both: 66<<8 | 1},
	66:   {TCP: 67<<8 | 1, UDP: 67<<8 | 1, both: 67<<8 | 1},
	67:   {TCP: 68<<8 | 1, UDP: 68<<8 | 1, both: 68<<8 | 1},
	68:   {TCP: 69<<8 | 1, UDP: 69<<8 | 1, both: 69<<8 | 1},
	69:   {TCP: 0, UDP: 70<<8 | 1, both: 70<<8 | 1},
	70:   {TCP: 71<<8 | 1, UDP: 71<<8 | 1, both: 71<<8 | 1},
	71:   {TCP: 72<<8 | 1, UDP: 72<<8 | 1, both: 72<<8 | 1},
	72:   {TCP: 73<<8 | 1, UDP: 73<<8 | 1, both: 73<<8 | 1},
	73:   {TCP: 74<<8 | 1, UDP: 74<<8 | 1, both: 74<<8 | 1},
	74:   {TCP: 75<<8 | 1, UDP: 75<<8 | 1, both: 75<<8 | 1},
	75:   {TCP: 0, UDP: 76<<8 | 1, both: 76<<8 | 1},
	76:   {TCP: 77<<8 | 1, UDP: 77<<8 | 1, both: 77<<8 | 1},
	77:   {TCP: 78<<8 | 1, UDP: 78<<8 | 1, both: 78<<8 | 1},
	78:   {TCP: 79<<8 | 1, UDP: 79<<8 | 1, both: 79<<8 | 1},
	79:   {TCP: 80<<8 | 1, UDP: 80<<8 | 1, both: 80<<8 | 1},
	80:   {TCP: 81<<8 | 1, UDP: 81<<8 | 1, both: 81<<8 | 1},
	81:   {TCP: 82<<8 | 1, UDP: 82<<8 | 1, both: 82<<8 | 1},
	82:   {TCP: 83<<8 | 1, UDP: 83<<8 | 1, both: 83<<8 | 1},
	83:   {TCP: 84<<8 | 1, UDP: 84<<8 | 1, both: 84<<8 | 1},
	84:   {TCP: 85<<8 | 1, UDP: 85<<8 | 1, both: 85<<8 | 1},
	85:   {TCP: 86<<8 | 1, UDP: 86<<8 | 1, both: 86<<8 | 1},
	86:   {TCP: 87<<8 | 1, UDP: 87<<8 | 1, both: 87<<8 | 1},
	87:   {TCP: 88<<8 | 1, UDP: 88<<8 | 1, both: 88<<8 | 1},
	88:   {TCP: 89<<8 | 1, UDP: 89<<8 | 1, both: 89<<8 | 1},
	89:   {TCP: 90<<8 | 1, UDP: 91<<8 | 1, both: 90<<8 | 2},
	90:   {TCP: 92<<8 | 1, UDP: 92<<8 | 1, both: 92<<8 | 1},
	91:   {TCP: 93<<8 | 1, UDP: 93<<8 | 1, both: 93<<8 | 1},
	92:   {TCP: 94<<8 | 1, UDP: 94<<8 | 1, both: 94<<8 | 1},
	93:   {TCP: 95<<8 | 1, UDP: 95<<8 | 1, both: 95<<8 | 1},
	94:   {TCP: 96<<8 | 1, UDP: 96<<8 | 1, both: 96<<8 | 1},
	95:   {TCP: 97<<8 | 1, UDP: 97<<8 | 1, both: 97<<8 | 1},
	96:   {TCP: 98<<8 | 1, UDP: 98<<8 | 1, both: 98<<8 | 1},
	97:   {TCP: 99<<8 | 1, UDP: 99<<8 | 1, both: 99<<8 | 1},
	98:   {TCP: 100<<8 | 1, UDP: 100<<8 | 1, both: 100<<8 | 1},
	99:   {TCP: 101<<8 | 1, UDP: 101<<8 | 1, both: 101<<8 | 1},
	100:  {TCP: 102<<8 | 1, UDP: 0, both: 102<<8 | 1},
	101:  {TCP: 103<<8 | 1, UDP: 103<<8 | 1, both: 103<<8 | 1},
	102:  {TCP: 104<<8 | 1, UDP: 104<<8 | 1, both: 104<<8 | 1},
	103:  {TCP: 105<<8 | 1, UDP: 105<<8 | 1, both: 105<<8 | 1},
	104:  {TCP: 106<<8 | 1, UDP: 106<<8 | 1, both: 106<<8 | 1},
	105:  {TCP: 107<<8 | 1, UDP: 107<<8 | 1, both: 107<<8 | 1},
	106:  {TCP: 108<<8 | 1, UDP: 108<<8 | 1, both: 108<<8 | 1},
	107:  {TCP: 109<<8 | 1, UDP: 109<<8 | 1, both: 109<<8 | 1},
	108:  {TCP: 110<<8 | 1, UDP: 110<<8 | 1, both: 110<<8 | 1},
	109:  {TCP: 111<<8 | 1, UDP: 111<<8 | 1, both: 111<<8 | 1},
	110:  {TCP: 112<<8 | 1, UDP: 112<<8 | 1, both: 112<<8 | 1},
	111:  {TCP: 113<<8 | 1, UDP: 113<<8 | 1, both: 113<<8 | 1},
	112:  {TCP: 114<<8 | 1, UDP: 114<<8 | 1, both: 114<<8 | 1},
	113:  {TCP: 115<<8 | 1, UDP: 115<<8 | 1, both: 115<<8 | 1},
	114:  {TCP: 116<<8 | 1, UDP: 116<<8 | 1, both: 116<<8 | 1},
	115:  {TCP: 117<<8 | 1, UDP: 117<<8 | 1, both: 117<<8 | 1},
	116:  {TCP: 118<<8 | 1, UDP: 118<<8 | 1, both: 118<<8 | 1},
	117:  {TCP: 119<<8 | 1, UDP: 119<<8 | 1, both: 119<<8 | 1},
	118:  {TCP: 120<<8 | 1, UDP: 120<<8 | 1, both: 120<<8 | 1},
	119:  {TCP: 121<<8 | 1, UDP: 121<<8 | 1, both: 121<<8 | 1},
	120:  {TCP: 122<<8 | 1, UDP: 122<<8 | 1, both: 122<<8 | 1},
	121:  {TCP: 123<<8 | 1, UDP: 123<<8 | 1, both: 123<<8 | 1},
	122:  {TCP: 124<<8 | 1, UDP: 124<<8 | 1, both: 124<<8 | 1},
	123:  {TCP: 125<<8 | 1, UDP: 125<<8 | 1, both: 125<<8 | 1},
	124:  {TCP: 126<<8 | 1, UDP: 126<<8 | 1, both: 126<<8 | 1},
	125:  {TCP: 127<<8 | 1, UDP: 127<<8 | 1, both: 127<<8 | 1},
	126:  {TCP: 128<<8 | 1, UDP: 128<<8 | 1, both: 128<<8 | 1},
	127:  {TCP: 129<<8 | 1, UDP: 129<<8 | 1, both: 129<<8 | 1},
	128:  {TCP: 130<<8 | 1, UDP: 130<<8 | 1, both: 130<<8 | 1},
	129:  {TCP: 131<<8 | 1, UDP: 131<<8 | 1, both: 131<<8 | 1},
	130:  {TCP: 132<<8 | 1, UDP: 132<<8 | 1, both: 132<<8 | 1},
	131:  {TCP: 133<<8 | 1, UDP: 133<<8 | 1, both: 133<<8 | 1},
	132:  {TCP: 134<<8 | 1, UDP: 134<<8 | 1, both: 134<<8 | 1},
	133:  {TCP: 135<<8 | 1, UDP: 135<<8 | 1, both: 135<<8 | 1},
	134:  {TCP: 136<<8 | 1, UDP: 136<<8 | 1, both: 136<<8 | 1},
	135:  {TCP: 137<<8 | 1, UDP: 137<<8 | 1, both: 137<<8 | 1},
	136:  {TCP: 138<<8 | 1, UDP: 138<<8 | 1, both: 138<<8 | 1},
	137:  {TCP: 139<<8 | 1, UDP: 139<<8 | 1, both: 139<<8 | 1},
	138:  {TCP: 140<<8 | 1, UDP: 140<<8 | 1, both: 140<<8 | 1},
	139:  {TCP: 141<<8 | 1, UDP: 141<<8 | 1, both: 141<<8 | 1},
	140:  {TCP: 142<<8 | 1, UDP: 142<<8 | 1, both: 142<<8 | 1},
	141:  {TCP: 143<<8 | 1, UDP: 143<<8 | 1, both: 143<<8 | 1},
	142:  {TCP: 144<<8 | 1, UDP: 144<<8 | 1, both: 144<<8 | 1},
	143:  {TCP: 145<<8 | 1, UDP: 145<<8 | 1, both: 145<<8 | 1},
	144:  {TCP: 146<<8 | 1, UDP: 146<<8 | 1, both: 146<<8 | 1},
	145:  {TCP: 147<<8 | 1, UDP: 147<<8 | 1, both: 147<<8 | 1},
	146:  {TCP: 148<<8 | 1, UDP: 148<<8 | 1, both: 148<<8 | 1},
	147:  {TCP: 149<<8 | 1, UDP: 149<<8 | 1, both: 149<<8 | 1},
	148:  {TCP: 150<<8 | 1, UDP: 150<<8 | 1, both: 150<<8 | 1},
	149:  {TCP: 151<<8 | 1, UDP: 151<<8 | 1, both: 151<<8 | 1},
	150:  {TCP: 152<<8 | 1, UDP: 152<<8 | 1, both: 152<<8 | 1},
	151:  {TCP: 153<<8 | 1, UDP: 153<<8 | 1, both: 153<<8 | 1},
	152:  {TCP: 154<<8 | 1, UDP: 154<<8 | 1, both: 154<<8 | 1},
	153:  {TCP: 155<<8 | 1, UDP: 155<<8 | 1, both: 155<<8 | 1},
	154:  {TCP: 156<<8 | 1, UDP: 156<<8 | 1, both: 156<<8 | 1},
	155:  {TCP: 157<<8 | 1, UDP: 157<<8 | 1, both: 157<<8 | 1},
	156:  {TCP: 158<<8 | 1, UDP: 158<<8 | 1, both: 158<<8 | 1},
	157:  {TCP: 159<<8 | 1, UDP: 159<<8 | 1, both: 159<<8 | 1},
	158:  {TCP: 160<<8 | 1, UDP: 160<<8 | 1, both: 160<<8 | 1},
	159:  {TCP: 161<<8 | 1, UDP: 161<<8 | 1, both: 161<<8 | 1},
	160:  {TCP: 162<<8 | 1, UDP: 162<<8 | 1, both: 162<<8 | 1},
	161:  {TCP: 163<<8 | 1, UDP: 163<<8 | 1, both: 163<<8 | 1},
	162:  {TCP: 164<<8 | 1, UDP: 164<<8 | 1, both: 164<<8 | 1},
	163:  {TCP: 165<<8 | 1, UDP: 165<<8 | 1, both: 165<<8 | 1},
	164:  {TCP: 166<<8 | 1, UDP: 166<<8 | 1, both: 166<<8 | 1},
	165:  {TCP: 167<<8 | 1, UDP: 167<<8 | 1, both: 167<<8 | 1},
	166:  {TCP: 168<<8 | 1, UDP: 168<<8 | 1, both: 168<<8 | 1},
	167:  {TCP: 169<<8 | 1, UDP: 169<<8 | 1, both: 169<<8 | 1},
	168:  {TCP: 170<<8 | 1, UDP: 170<<8 | 1, both: 170<<8 | 1},
	169:  {TCP: 171<<8 | 1, UDP: 171<<8 | 1, both: 171<<8 | 1},
	170:  {TCP: 172<<8 | 1, UDP: 172<<8 | 1, both: 172<<8 | 1},
	171:  {TCP: 173<<8 | 1, UDP: 173<<8 | 1, both: 173<<8 | 1},
	172:  {TCP: 174<<8 | 1, UDP: 174<<8 | 1, both: 174<<8 | 1},
	173:  {TCP: 175<<8 | 1, UDP: 175<<8 | 1, both: 175<<8 | 1},
	174:  {TCP: 176<<8 | 1, UDP: 176<<8 | 1, both: 176<<8 | 1},
	175:  {TCP: 177<<8 | 1, UDP: 177<<8 | 1, both: 177<<8 | 1},
	176:  {TCP: 178<<8 | 1, UDP: 178<<8 | 1, both: 178<<8 | 1},
	177:  {TCP: 179<<8 | 1, UDP: 179<<8 | 1, both: 179<<8 | 1},
	178:  {TCP: 180<<8 | 1, UDP: 180<<8 | 1, both: 180<<8 | 1},
	179:  {TCP: 181<<8 | 1, UDP: 181<<8 | 1, both: 181<<8 | 1},
	180:  {TCP: 182<<8 | 1, UDP: 182<<8 | 1, both: 182<<8 | 1},
	181:  {TCP: 183<<8 | 1, UDP: 183<<8 | 1, both: 183<<8 | 1},
	182:  {TCP: 184<<8 | 1, UDP: 184<<8 | 1, both: 184<<8 | 1},
	183:  {TCP: 185<<8 | 1, UDP: 185<<8 | 1, both: 185<<8 | 1},
	184:  {TCP: 186<<8 | 1, UDP: 186<<8 | 1, both: 186<<8 | 1},
	185:  {TCP: 187<<8 | 1, UDP: 187<<8 | 1, both: 187<<8 | 1},
	186:  {TCP: 188<<8 | 1, UDP: 188<<8 | 1, both: 188<<8 | 1},
	187:  {TCP: 189<<8 | 1, UDP: 189<<8 | 1, both: 189<<8 | 1},
	188:  {TCP: 190<<8 | 1, UDP: 190<<8 | 1, both: 190<<8 | 1},
	189:  {TCP: 191<<8 | 1, UDP: 191<<8 | 1, both: 191<<8 | 1},
	190:  {TCP: 192<<8 | 1, UDP: 192<<8 | 1, both: 192<<8 | 1},
	191:  {TCP: 193<<8 | 1, UDP: 193<<8 | 1, both: 193<<8 | 1},
	192:  {TCP: 194<<8 | 1, UDP: 194<<8 | 1, both: 194<<8 | 1},
	193:  {TCP: 195<<8 | 1, UDP: 195<<8 | 1, both: 195<<8 | 1},
	194:  {TCP: 196<<8 | 1, UDP: 196<<8 | 1, both: 196<<8 | 1},
	195:  {TCP: 197<<8 | 1, UDP: 197<<8 | 1, both: 197<<8 | 1},
	196:  {TCP: 198<<8 | 1, UDP: 198<<8 | 1, both: 198<<8 | 1},
	197:  {TCP: 199<<8 | 1, UDP: 199<<8 | 1, both: 199<<8 | 1},
	198:  {TCP: 200<<8 | 1, UDP: 200<<8 | 1, both: 200<<8 | 1},
	199:  {TCP: 201<<8 | 1, UDP: 201<<8 | 1, both: 201<<8 | 1},
	200:  {TCP: 202<<8 | 1, UDP: 202<<8 | 1, both: 202<<8 | 1},
	201:  {TCP: 203<<8 | 1, UDP: 203<<8 | 1, both: 203<<8 | 1},
	202:  {TCP: 204<<8 | 1, UDP: 204<<8 | 1, both: 204<<8 | 1},
	203:  {TCP: 205<<8 | 1, UDP: 205<<8 | 1, both: 205<<8 | 1},
	204:  {TCP: 206<<8 | 1, UDP: 206<<8 | 1, both: 206<<8 | 1},
	205:  {TCP: 207<<8 | 1, UDP: 207<<8 | 1, both: 207<<8 | 1},
	206:  {TCP: 208<<8 | 1, UDP: 208<<8 | 1, both: 208<<8 | 1},
	207:  {TCP: 209<<8 | 1, UDP: 209<<8 | 1, both: 209<<8 | 1},
	208:  {TCP: 210<<8 | 1, UDP: 210<<8 | 1, both: 210<<8 | 1},
	209:  {TCP: 211<<8 | 1, UDP: 211<<8 | 1, both: 211<<8 | 1},
	210:  {TCP: 212<<8 | 1, UDP: 212<<8 | 1, both: 212<<8 | 1},
	211:  {TCP: 213<<8 | 1, UDP: 213<<8 | 1, both: 213<<8 | 1},
	212:  {TCP: 214<<8 | 1, UDP: 214<<8 | 1, both: 214<<8 | 1},
	213:  {TCP: 215<<8 | 1, UDP: 215<<8 | 1, both: 215<<8 | 1},
	214:  {TCP: 216<<8 | 1, UDP: 216<<8 | 1, both: 216<<8 | 1},
	215:  {TCP: 217<<8 | 1, UDP: 217<<8 | 1, both: 217<<8 | 1},
	216:  {TCP: 218<<8 | 1, UDP: 218<<8 | 1, both: 218<<8 | 1},
	217:  {TCP: 219<<8 | 1, UDP: 219<<8 | 1, both: 219<<8 | 1},
	218:  {TCP: 220<<8 | 1, UDP: 220<<8 | 1, both: 220<<8 | 1},
	219:  {TCP: 221<<8 | 1, UDP: 221<<8 | 1, both: 221<<8 | 1},
	220:  {TCP: 222<<8 | 1, UDP: 222<<8 | 1, both: 222<<8 | 1},
	221:  {TCP: 223<<8 | 1, UDP: 223<<8 | 1, both: 223<<8 | 1},
	222:  {TCP: 224<<8 | 1, UDP: 224<<8 | 1, both: 224<<8 | 1},
	223:  {TCP: 225<<8 | 1, UDP: 225<<8 | 1, both: 225<<8 | 1},
	224:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	225:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	226:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	227:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	228:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	229:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	230:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	231:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	232:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	233:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	234:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	235:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	236:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	237:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	238:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	239:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	240:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	241:  {TCP: 226<<8 | 1, UDP: 226<<8 | 1, both: 226<<8 | 1},
	243:  {TCP: 227<<8 | 1, UDP: 227<<8 | 1, both: 227<<8 | 1},
	245:  {TCP: 228<<8 | 1, UDP: 228<<8 | 1, both: 228<<8 | 1},
	246:  {TCP: 229<<8 | 1, UDP: 229<<8 | 1, both: 229<<8 | 1},
	247:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	248:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	249:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	250:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	251:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	252:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	253:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	254:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	255:  {TCP: 230<<8 | 1, UDP: 230<<8 | 1, both: 230<<8 | 1},
	345:  {TCP: 231<<8 | 1, UDP: 231<<8 | 1, both: 231<<8 | 1},
	346:  {TCP: 232<<8 | 1, UDP: 232<<8 | 1, both: 232<<8 | 1},
	347:  {TCP: 233<<8 | 1, UDP: 233<<8 | 1, both: 233<<8 | 1},
	371:  {TCP: 234<<8 | 1, UDP: 234<<8 | 1, both: 234<<8 | 1},
	372:  {TCP: 235<<8 | 1, UDP: 235<<8 | 1, both: 235<<8 | 1},
	373:  {TCP: 236<<8 | 1, UDP: 236<<8 | 1, both: 236<<8 | 1},
	374:  {TCP: 237<<8 | 1, UDP: 237<<8 | 1, both: 237<<8 | 1},
	512:  {TCP: 238<<8 | 1, UDP: 239<<8 | 1, both: 238<<8 | 2},
	513:  {TCP: 240<<8 | 1, UDP: 241<<8 | 1, both: 240<<8 | 2},
	514:  {TCP: 242<<8 | 1, UDP: 243<<8 | 1, both: 242<<8 | 2},
	515:  {TCP: 244<<8 | 1, UDP: 244<<8 | 1, both: 244<<8 | 1},
	517:  {TCP: 245<<8 | 1, UDP: 245<<8 | 1, both: 245<<8 | 1},
	518:  {TCP: 246<<8 | 1, UDP: 246<<8 | 1, both: 246<<8 | 1},
	519:  {TCP: 247<<8 | 1, UDP: 247<<8 | 1, both: 247<<8 | 1},
	520:  {TCP: 248<<8 | 1, UDP: 249<<8 | 1, both: 248<<8 | 2},
	525:  {TCP: 250<<8 | 1, UDP: 250<<8 | 1, both: 250<<8 | 1},
	526:  {TCP: 251<<8 | 1, UDP: 251<<8 | 1, both: 251<<8 | 1},
	530:  {TCP: 252<<8 | 1, UDP: 252<<8 | 1, both: 252<<8 | 1},
	531:  {TCP: 253<<8 | 1, UDP: 254<<8 | 1, both: 253<<8 | 2},
	532:  {TCP: 255<<8 | 1, UDP: 255<<8 | 1, both: 255<<8 | 1},
	533:  {TCP: 256<<8 | 1, UDP: 256<<8 | 1, both: 256<<8 | 1},
	540:  {TCP: 257<<8 | 1, UDP: 257<<8 | 1, both: 257<<8 | 1},
	543:  {TCP: 258<<8 | 1, UDP: 258<<8 | 1, both: 258<<8 | 1},
	544:  {TCP: 259<<8 | 1, UDP: 259<<8 | 1, both: 259<<8 | 1},
	550:  {TCP: 260<<8 | 1, UDP: 260<<8 | 1, both: 260<<8 | 1},
	555:  {TCP: 261<<8 | 1, UDP: 261<<8 | 1, both: 261<<8 | 1},
	556:  {TCP: 262<<8 | 1, UDP: 262<<8 | 1, both: 262<<8 | 1},
	560:  {TCP: 263<<8 | 1, UDP: 263<<8 | 1, both: 263<<8 | 1},
	561:  {TCP: 264<<8 | 1, UDP: 264<<8 | 1, both: 264<<8 | 1},
	562:  {TCP: 265<<8 | 1, UDP: 265<<8 | 1, both: 265<<8 | 1},
	564:  {TCP: 266<<8 | 1, UDP: 266<<8 | 1, both: 266<<8 | 1},
	565:  {TCP: 267<<8 | 1, UDP: 267<<8 | 1, both: 267<<8 | 1},
	570:  {TCP: 268<<8 | 1, UDP: 268<<8 | 1, both: 268<<8 | 1},
	571:  {TCP: 269<<8 | 1, UDP: 269<<8 | 1, both: 269<<8 | 1},
	600:  {TCP: 270<<8 | 1, UDP: 270<<8 | 1, both: 270<<8 | 1},
	607:  {TCP: 271<<8 | 1, UDP: 271<<8 | 1, both: 271<<8 | 1},
	666:  {TCP: 272<<8 | 1, UDP: 272<<8 | 1, both: 272<<8 | 1},
	704:  {TCP: 273<<8 | 1, UDP: 273<<8 | 1, both: 273<<8 | 1},
	721:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	722:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	723:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	724:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	725:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	726:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	727:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	728:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	729:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	730:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	731:  {TCP: 274<<8 | 1, UDP: 0, both: 274<<8 | 1},
	740:  {TCP: 275<<8 | 1, UDP: 275<<8 | 1, both: 275<<8 | 1},
	741:  {TCP: 276<<8 | 1, UDP: 276<<8 | 1, both: 276<<8 | 1},
	742:  {TCP: 277<<8 | 1, UDP: 277<<8 | 1, both: 277<<8 | 1},
	744:  {TCP: 278<<8 | 1, UDP: 278<<8 | 1, both: 278<<8 | 1},
	747:  {TCP: 279<<8 | 1, UDP: 279<<8 | 1, both: 279<<8 | 1},
	748:  {TCP: 280<<8 | 1, UDP: 280<<8 | 1, both: 280<<8 | 1},
	749:  {TCP: 281<<8 | 1, UDP: 281<<8 | 1, both: 281<<8 | 1},
	750:  {TCP: 282<<8 | 1, UDP: 283<<8 | 1, both: 282<<8 | 2},
	751:  {TCP: 284<<8 | 1, UDP: 284<<8 | 1, both: 284<<8 | 1},
	752:  {TCP: 285<<8 | 1, UDP: 285<<8 | 1, both: 285<<8 | 1},
	753:  {TCP: 286<<8 | 1, UDP: 286<<8 | 1, both: 286<<8 | 1},
	754:  {TCP: 287<<8 | 1, UDP: 287<<8 | 1, both: 287<<8 | 1},
	758:  {TCP: 288<<8 | 1, UDP: 288<<8 | 1, both: 288<<8 | 1},
	759:  {TCP: 289<<8 | 1, UDP: 289<<8 | 1, both: 289<<8 | 1},
	760:  {TCP: 290<<8 | 1, UDP: 290<<8 | 1, both: 290<<8 | 1},
	761:  {TCP: 291<<8 | 1, UDP: 291<<8 | 1, both: 291<<8 | 1},
	762:  {TCP: 292<<8 | 1, UDP: 292<<8 | 1, both: 292<<8 | 1},
	763:  {TCP: 293<<8 | 1, UDP: 293<<8 | 1, both: 293<<8 | 1},
	764:  {TCP: 294<<8 | 1, UDP: 294<<8 | 1, both: 294<<8 | 1},
	765:  {TCP: 295<<8 | 1, UDP: 295<<8 | 1, both: 295<<8 | 1},
	767:  {TCP: 296<<8 | 1, UDP: 296<<8 | 1, both: 296<<8 | 1},
	769:  {TCP: 297<<8 | 1, UDP: 297<<8 | 1, both: 297<<8 | 1},
	770:  {TCP: 298<<8 | 1, UDP: 298<<8 | 1, both: 298<<8 | 1},
	771:  {TCP: 299<<8 | 1, UDP: 299<<8 | 1, both: 299<<8 | 1},
	772:  {TCP: 300<<8 | 1, UDP: 300<<8 | 1, both: 300<<8 | 1},
	773:  {TCP: 301<<8 | 1, UDP: 302<<8 | 1, both: 301<<8 | 2},
	774:  {TCP: 303<<8 | 1, UDP: 304<<8 | 1, both: 303<<8 | 2},
	775:  {TCP: 305<<8 | 1, UDP: 306<<8 | 1, both: 305<<8 | 2},
	776:  {TCP: 307<<8 | 1, UDP: 307<<8 | 1, both: 307<<8 | 1},
	780:  {TCP: 308<<8 | 1, UDP: 308<<8 | 1, both: 308<<8 | 1},
	781:  {TCP: 309<<8 | 1, UDP: 309<<8 | 1, both: 309<<8 | 1},
	782:  {TCP: 310<<8 | 1, UDP: 310<<8 | 1, both: 310<<8 | 1},
	783:  {TCP: 311<<8 | 1, UDP: 311<<8 | 1, both: 311<<8 | 1},
	800:  {TCP: 312<<8 | 1, UDP: 312<<8 | 1, both: 312<<8 | 1},
	801:  {TCP: 313<<8 | 1, UDP: 313<<8 | 1, both: 313<<8 | 1},
	888:  {TCP: 314<<8 | 1, UDP: 0, both: 314<<8 | 1},
	996:  {TCP: 315<<8 | 1, UDP: 315<<8 | 1, both: 315<<8 | 1},
	997:  {TCP: 316<<8 | 1, UDP: 316<<8 | 1, both: 316<<8 | 1},
	998:  {TCP: 317<<8 | 1, UDP: 318<<8 | 1, both: 317<<8 | 2},
	999:  {TCP: 324<<8 | 2, UDP: 320<<8 | 2, both: 319<<8 | 3},
	1000: {TCP: 322<<8 | 1, UDP: 323<<8 | 1, both: 322<<8 | 2},
}
