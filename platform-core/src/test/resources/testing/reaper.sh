# Ends what a JVM started once that JVM is gone, however it went: its end closes our standard input.
# Reads one order a line: process PID | postmaster PIDFILE | release PID | directory PATH.
trap '' INT HUP TERM

things() {
  for thing do
    case $thing in
      process:*) echo "TERM ${thing#process:}" ;;
      postmaster:*) head -n 1 "${thing#postmaster:}" 2>/dev/null | sed 's/^/INT /' ;;
    esac
  done
}

while read -r order subject; do
  case $order in
    release)
      for thing do
        shift
        [ "$thing" = "process:$subject" ] || set -- "$@" "$thing"
      done ;;
    *) set -- "$@" "$order:$subject" ;;
  esac
done

# Ask each in its own way, then insist. A server that was only just being started shows up in a later round.
round=0
while [ "$round" -lt 40 ]; do
  alive=$(things "$@" | while read -r signal pid; do
    kill -0 "$pid" 2>/dev/null || continue
    echo "$pid"
    [ "$round" -lt 30 ] || signal=KILL
    [ $((round % 10)) -ne 0 ] || kill -s "$signal" "$pid" 2>/dev/null
  done)
  [ -n "$alive" ] || [ "$round" -lt 2 ] || break
  sleep 0.25 2>/dev/null || sleep 1
  round=$((round + 1))
done

for thing do
  case $thing in directory:*) rm -rf "${thing#directory:}" ;; esac
done
