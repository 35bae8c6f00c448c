print("Lotse")
